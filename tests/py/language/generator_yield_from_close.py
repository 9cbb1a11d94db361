# Closing and throwing through yield from; GeneratorExit reaches the inner one first.
def inner(name):
    try:
        yield name
        yield name + '2'
    except GeneratorExit:
        print('closing', name)
        raise
    finally:
        print('finally', name)
def outer():
    try:
        yield from inner('in')
    finally:
        print('outer finally')
g = outer()
print(next(g))
g.close()
g = outer()
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('out', e)
class HasThrow:
    def __iter__(self): return self
    def __next__(self): return 'n'
    def throw(self, e):
        print('throw', repr(e))
        return 'thrown'
    def close(self): print('close called')
def d(): yield from HasThrow()
it = d()
print(next(it), it.throw(ValueError('z')))
it.close()
def swallow():
    try:
        yield 1
    except ValueError:
        pass
    return 'swallowed'
def w():
    print((yield from swallow()))
    yield 'end'
it = w()
next(it)
print(it.throw(ValueError))
