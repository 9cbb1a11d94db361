# yield from delegates next, send and throw, and gives the return value.
def inner():
    try:
        a = yield 1
        print('inner got', a)
        b = yield 2
        print('inner got', b)
    except ValueError as e:
        print('inner caught', e)
        yield 'after catch'
    return 'inner result'
def outer():
    r = yield from inner()
    print('r =', r)
    yield from [10, 20]
    yield from 'ab'
    return (yield from range(0)), r
def top():
    return (yield from outer())
t = top()
print(next(t), t.send('A'))
print(t.throw(ValueError('V')))
print(next(t), list(t))
t = top()
try:
    while True:
        print(next(t))
except StopIteration as e:
    print(e.value)
class OnlyNext:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('ret')
        return self.n
def d():
    x = yield from OnlyNext()
    print('x', x)
it = d()
next(it)
try:
    it.send('no send')
except AttributeError as e:
    print(e)
print(list(d()))
try:
    list((lambda: (yield from 5))())
except TypeError as e:
    print(e)
