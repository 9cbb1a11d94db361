# Generators: lazy start, yield as expression, StopIteration value, exhaustion.
def g(n):
    print('started')
    for i in range(n):
        got = yield i
        print('got', got)
    return 'done'
it = g(2)
print('made')
print(next(it))
print(next(it))
try:
    next(it)
except StopIteration as e:
    print('stop', e.value, e.args)
try:
    next(it)
except StopIteration as e:
    print('again', e.value)
print(next(it, 'default'))
print(iter(it) is it, type(it).__name__)
def empty():
    return
    yield
print(list(empty()))
def implicit():
    x = yield
    yield x
i = implicit()
print(next(i), i.send(5))
print(sum(x * x for x in range(4)), list(x for x in 'ab'))
def tup():
    yield 1, 2
    yield
print(list(tup()))
