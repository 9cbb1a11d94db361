# Annotations as text are evaluated with the names of their own cell only.
from attempt import attempts, works

import collections
import dataclasses
import enum
import inspect
import typing

def hints_of(thing):
    return typing.get_type_hints(thing)

def evaluated(thing):
    return inspect.get_annotations(thing, eval_str=True)

def decorated(thing):
    return dataclasses.dataclass(thing)

def named(name):
    return collections.namedtuple('N', [name])

def called_with(thing):
    return inspect.getcallargs(thing, 1)

def exported(thing):
    return enum.global_enum(thing)

attempts(r'''
import typing
loot = typing.get_type_hints(cap)

import typing
loot = typing.get_type_hints(Given)

import typing
class Q:
    __module__ = 'os'
    a: 'environ'
loot = typing.get_type_hints(Q)

class Q:
    __module__ = 'os'
    a: 'environ'
loot = hints_of(Q)

class Q:
    __module__ = 'attempt'
    a: '_kept'
loot = hints_of(Q)

class Q:
    __module__ = '__main__'
    a: 'hints_of.__globals__'
loot = hints_of(Q)

def f(x: 'hints_of'): pass
f.__wrapped__ = cap
f.__globals__

def f(x: 'usual'): pass
f.__wrapped__ = cap
loot = hints_of(f)

def f(x: 'open("/etc/passwd")'): pass
f.__wrapped__ = cap
loot = evaluated(f)

class Q:
    a: '__import__("os")'
loot = evaluated(Q)

class Callable:
    def __call__(self): pass
c = Callable()
c.__annotations__ = {'a': '__import__("os")'}
loot = hints_of(c)

import types
n = types.SimpleNamespace(__annotations__={'a': '__import__("os")'})
loot = hints_of(n)

class Q: pass
Q.__annotations__ = {'a=print("run by the supervisor")': int}
loot = decorated(Q)

class S(str):
    def __format__(self, spec):
        return 'a=__import__("os")'
class Q: pass
Q.__annotations__ = {S('a'): int}
loot = decorated(Q)

class S(str):
    def isidentifier(self):
        return True
    def __format__(self, spec):
        return 'x=__import__("os")'
loot = named(S('x, y=__import__("os")'))

def f(): pass
f.__name__ = 'f(): pass\nopen("/etc/passwd")\ndef f'
loot = called_with(f)

import enum
E = enum.Enum('E', 'hints_of', module='__main__')
loot = exported(E)

def f(x: '__import__("os")'): pass
loot = hints_of(f)

def f(x: 'cap.__globals__'): pass
loot = hints_of(f)

import typing
loot = typing.ForwardRef('cap.__globals__')._evaluate(globals(), globals(), frozenset())

import typing
loot = typing.get_type_hints(lambda: 0, {'__builtins__': {}}, {'x': cap})

class T: pass
T.__annotations__ = {'a': 'open("/etc/passwd").read()'}
loot = hints_of(T)

import typing
class P(typing.Protocol):
    def method(self): ...
loot = typing.runtime_checkable(Given)

import typing
loot = typing.no_type_check(Given)

import typing
loot = typing.NamedTuple('N', [('a', int)])._make.__func__
''', hints_of=hints_of, evaluated=evaluated, decorated=decorated, named=named, called_with=called_with, exported=exported)

works('''
import typing
class Node:
    next: 'typing.Optional[Node]'
    def m(self): pass
def f(x: 'int', y: 'list[str]' = None) -> 'Node': pass
result = typing.get_type_hints(f)['x'], typing.get_type_hints(Node)

import typing
T = typing.TypeVar('T', bound=int)
class TD(typing.TypedDict):
    a: int
result = T.__bound__, TD.__required_keys__, typing.get_args(list[int]), typing.cast(int, 'x')
''', hints_of=hints_of, evaluated=evaluated, decorated=decorated, named=named, called_with=called_with, exported=exported)
