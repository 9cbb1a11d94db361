# What a function has closed over stays in it, whoever asks in whatever way.
from attempt import attempts, works


def maker():
    secret = ['secret']
    count = 0

    def inner(x=None):
        nonlocal count
        count += 1
        return x, count

    def reset():
        nonlocal count
        count = 0
    return inner, reset


inner, reset = maker()


class Counter:
    def __init__(self):
        hidden = 'secret'
        self.ask = lambda: len(hidden)

    def method(self):
        return __class__


given_all = dict(inner=inner, reset=reset, counter=Counter(), Counter=Counter)

attempts('''
inner.__closure__

inner.__closure__[0].cell_contents

inner.func_closure

getattr(inner, '__closure__', None)

inner.__code__.co_freevars

inner.__getattribute__('__closure__')

type(inner).__closure__

type(inner).__closure__.__get__(inner)

type(inner).__getattribute__(inner, '__closure__')

vars(type(inner))['__closure__']

counter.ask.__closure__

counter.method.__closure__

counter.method.__func__.__closure__

Counter.method.__closure__

object.__getattribute__(Counter.method, '__closure__')

import types
loot = types.CellType('x').cell_contents

import types
loot = types.FunctionType(inner.__code__, {}, 'x', (), inner.__closure__)

import types
loot = type(lambda: 0)((lambda: 0).__code__, globals())

def f():
    x = 1
    def g():
        return x
    return g
loot = f().__closure__[0].cell_contents

def f():
    x = 1
    return lambda: x
f().__closure__ = ()

def f():
    return locals()
loot = call(f).get('secret') or call(locals).get('secret')

class M(type):
    def __new__(m, name, bases, space):
        global loot
        loot = space['__classcell__'].cell_contents
        return super().__new__(m, name, bases, space)
class C(metaclass=M):
    def f(self): return __class__

class M(type):
    def __new__(m, name, bases, space):
        global kept
        kept = space['__classcell__']
        return super().__new__(m, name, bases, space)
class C(metaclass=M):
    def f(self): return __class__
loot = getattr(kept, 'cell_contents', None)

class M(type):
    def __new__(m, name, bases, space):
        space['__classcell__'] = cap
        return super().__new__(m, name, bases, space)
class C(metaclass=M):
    def f(self): return __class__

class M(type):
    def __new__(m, name, bases, space):
        global kept
        kept = space['__classcell__']
        return super().__new__(m, name, bases, space)
class C(metaclass=M):
    def f(self): return __class__
kept.cell_contents = Counter

import inspect

import operator
loot = operator.attrgetter('__closure__')(inner)

'{0.__closure__[0].cell_contents}'.format(inner)

'{.cell_contents}'.format(inner)

match inner:
    case object(__closure__=cells):
        loot = cells
''', **given_all)

works('''
inner(1), inner(2)[1] > 1, reset(), inner(3)[1], counter.ask()

def counter_of():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
s = counter_of()
class C:
    def f(self): return __class__ is C
result = s(), s(), C().f(), [f() for f in [lambda i=i: i for i in range(3)]]
''', **given_all)
