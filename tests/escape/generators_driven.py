# Sending, throwing and closing across the border.
from attempt import attempts, works

attempts(r'''
running.throw(ValueError, ValueError('x'), cap)

running.throw(cap)

running.throw(type('E', (ValueError,), {'__init__': lambda s, *a: setattr(s, 'g', cap.__globals__)}))

running.close.__self__

running.send(1)

def g():
    try:
        yield
    finally:
        global loot
        loot = cap.__globals__
x = g()
next(x)
call(x.close)

def g():
    try:
        yield
    except GeneratorExit:
        yield 1
x = g()
next(x)
call(x.close)

def g():
    yield from running
x = g()
x.send(None)
loot = x.gi_yieldfrom

def g():
    loot2 = yield
    return cap.__globals__
x = g()
next(x)
call(x.send, 1)

def g():
    yield call(next, x)
x = g()
next(x)

class I:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(cap)
    def throw(self, *a): global loot; loot = [v for v in a if hasattr(v, 'tb_frame')]
def g():
    yield from running
x = g()
next(x)

class I:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, kind, value=None, tb=None):
        global loot
        loot = tb or value
        raise StopIteration
def g():
    yield from I()
x = g()
next(x)
try:
    call(x.throw, ValueError('x'))
except BaseException:
    pass
loot = loot if loot and hasattr(loot, 'tb_frame') else None

running.__next__.__self__

running.__class__.__next__.__objclass__.__mro__

type(running)(running)

type(running).send.__get__(running).__self__

def g(): yield
g.__code__

def g(): yield
g().__reduce_ex__(2)

def g(): yield
g().gi_frame.f_locals
''')

works(r'''
def g():
    got = yield 1
    try:
        yield got
    except ValueError as e:
        yield str(e)
x = g()
result = next(x), x.send('a'), x.throw(ValueError('b')), call(x.close), call(next, (i for i in [5]))

next(running), call(running.send, 'sent')
''')
