# The value a generator returns: StopIteration.value, yield from, for loops drop it, tuples and exceptions as values.
def g(v):
    yield 1
    return v
def run(gen):
    try:
        while True: next(gen)
    except StopIteration as e:
        return e.value, e.args
for v in (None, 5, (1, 2), (), ValueError('x'), StopIteration(3)): print(run(g(v)))
def d(v):
    r = yield from g(v)
    print('got', repr(r))
    return [r]
print(list(d((1, 2))), run(d('x')))
def e():
    return 5
    yield
print(list(e()), run(e()))
def f():
    x = yield from [1, 2]
    return x
print(run(f()))
def h():
    try:
        yield from g('inner')
    finally:
        return 'finally wins'
print(run(h()))
import types
print(type(g(1)).__name__, isinstance(g(1), types.GeneratorType))
def k():
    got = yield (yield 1)
    print('got', got)
i = k()
print(next(i), i.send('a'))
try:
    i.send('b')
except StopIteration as s:
    print(s.value)
