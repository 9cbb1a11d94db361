# Decorators, default values and annotations: the expressions run as the cell, and what others have is not shown.
from attempt import attempts, works


def decorated(function):
    def wrapper(*args):
        return function(*args)
    wrapper.__wrapped__ = function
    return wrapper


@decorated
def inner(x: 'secret annotation' = ['secret default'], *, key=['secret']) -> int:
    return x


def annotated(a: ['secret'], b: 'text' = 5) -> len:
    return a


class Noted:
    field: ['secret'] = 1
    other: 'text' = 2


given_all = dict(inner=inner, annotated=annotated, Noted=Noted, decorated=decorated)

attempts('''
inner.__wrapped__

inner.__wrapped__.__defaults__

getattr(inner, '__wrapped__', None)

annotated.__defaults__

annotated.__kwdefaults__

any(type(v) is not str for v in annotated.__annotations__.values())

annotated.__annotations__['a'] == ['secret']

annotated.__annotations__['return'] is len

Noted.__annotations__.get('field') == ['secret']

annotated.__annotations__['c'] = 1
loot = 'c' in annotated.__annotations__

annotated.__annotations__ = {}

del annotated.__annotations__

annotated.__type_params__

annotated.__signature__

import functools
loot = functools.wraps(annotated)(lambda: 0).__wrapped__

import functools
f = functools.wraps(annotated)(lambda: 0)
loot = any(type(v) is not str for v in f.__annotations__.values())

import functools
loot = functools.update_wrapper(lambda: 0, annotated, assigned=['__defaults__']).__defaults__

import functools
loot = functools.update_wrapper(lambda: 0, annotated, assigned=['__closure__'])

import functools
loot = functools.update_wrapper(type('N', (), {}), decorated(cap), updated=['__dict__']).__wrapped__

import typing
loot = typing.get_type_hints(annotated)

import typing
loot = typing.get_type_hints(Noted)

@getattr
def f():
    pass

@decorated
@exec
def f():
    pass

@(lambda function: cap.__globals__)
def loot():
    pass

@type(cap)
def loot():
    pass

@staticmethod
def f():
    pass
loot = f.__wrapped__.__globals__

def f(x=cap.__globals__):
    pass

def f(x: cap.__globals__):
    pass

lambda x=cap.__code__: x

class C(metaclass=cap.__globals__):
    pass

inner.__name__ = 'x'

cap.__doc__ = 'changed'

def own():
    pass
own.__wrapped__ = cap
loot = own.__wrapped__
''', **given_all)

works('''
annotated.__annotations__

Noted.__annotations__, inner.__name__, cap.__doc__

import functools
def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function.__name__, function(*args, **kwargs)
    return wrapper
@trace
def add(a: int, b: int = 2) -> int:
    'Adds.'
    return a + b
result = add(1), add.__name__, add.__doc__, add.__annotations__, add.__wrapped__(1, 1)

def f(x, y=2): pass
f.note = 'mine'
f.__name__ = 'g'
f.__annotations__['z'] = 1
result = f.__name__, f.note, f.__annotations__
''', **given_all)
