# Enumerations, named tuples, generics and annotations: what builds classes for a cell builds the cell's own.
import collections
import enum
import typing

from attempt import attempts, works


class Colour(enum.Enum):
    RED = 1
    HIDDEN = ['secret']

    def show(self):
        return self.name


Point = collections.namedtuple('Point', 'x y', defaults=[['secret']])


class Shape(typing.NamedTuple):
    name: str = 'square'


T = typing.TypeVar('T')


class Box(typing.Generic[T]):
    def __init__(self, item=None):
        self.item = item


class Proto(typing.Protocol):
    def run(self): ...


given_all = dict(Colour=Colour, Point=Point, Shape=Shape, Box=Box, Proto=Proto, T=T)

attempts('''
Colour.RED = 5

Colour.__members__['NEW'] = 1

Colour._member_map_['NEW'] = 1
loot = hasattr(Colour, 'NEW')

Colour.RED._value_ = 9
loot = Colour.__mro__

Colour.__dict__

Colour.__class__.__mro__

Colour.__class__.__prepare__.__func__

Colour.show.__globals__

Colour._generate_next_value_.__globals__

Colour.__new__.__globals__

type(Colour).__call__.__globals__

class More(Colour):
    BLUE = 3

Colour.RED.__class__.__subclasses__()

object.__setattr__(Colour.RED, '_value_', 7)

Point.__new__.__defaults__

Point._field_defaults['y'].append('mine')
loot = Point.__new__.__globals__

Point._make.__func__

Point(1)._asdict.__self__

Point.__dict__

Point._replace.__globals__

Point.x.__get__.__self__

Point.__match_args__ = ('__class__',)

Point.__new__(Point, 1).__class__.__base__

Shape.__annotations__['name'] is str

Shape._field_defaults.clear.__self__

Box[int].__origin__.__mro__

Box[int].__init__.__globals__

Box[int].__dict__

Box.__orig_bases__

Box.__parameters__[0].__dict__

Box[cap].__args__[0].__globals__

Box[int](cap).item.__globals__

T.__bound__

T.__reduce__()

Proto.__protocol_attrs__

Proto.__init__.__globals__

Proto.__subclasshook__

Proto.__subclasshook__.__func__.__globals__

import typing
loot = typing.get_type_hints(Box.__init__)

import typing
loot = typing.get_type_hints(Shape)

import typing
loot = typing.get_args(Box[cap])[0].__code__

import typing
typing.cast(dict, cap).__globals__

import typing
class C:
    x: 'Colour.__mro__'
loot = typing.get_type_hints(C, {'Colour': Colour})

import typing
def f(x: 'cap.__globals__'): pass
loot = typing.get_type_hints(f)

import typing
loot = typing.get_type_hints(type('C', (), {'__annotations__': {'x': '().__class__.__base__.__subclasses__()'}}))

import typing
loot = typing.ForwardRef('().__class__.__base__')._evaluate({}, {}, frozenset(), recursive_guard=frozenset())

import typing
N = typing.NamedTuple('N', [('a', int)])
loot = N.__new__.__globals__

import typing
N = typing.NewType('N', int)
loot = N.__call__.__globals__

import typing
@typing.runtime_checkable
class P(typing.Protocol):
    @property
    def x(self): return cap.__globals__
loot = isinstance(given, P) and P.__init__.__code__

import typing
@typing.no_type_check
def f(): pass
typing.no_type_check(cap)

import typing
typing.final(cap)
loot = hasattr(cap, '__final__')

import typing
typing.overload(cap).__globals__

import collections
collections.namedtuple('A', 'a, __class__')

import collections
collections.namedtuple('A b=1: pass #', 'a')

import collections
collections.namedtuple('A', ['a', 'b=cap.__globals__'])

import enum
class E(enum.Enum):
    A = property(lambda s: cap.__globals__)
    @property
    def x(self): return cap.__code__
    B = 2
loot = E.B.x

import enum
class E(str, enum.Enum):
    _ignore_ = ['x']
    A = 'a'
loot = E.__new__.__globals__
''', **given_all)

works('''
Colour.RED.name, Colour['RED'] is Colour(1), Colour.RED.show(), len(Colour), Point(1, 2)._replace(x=5), Shape().name, Box[int](3).item

import enum, collections, typing
class E(enum.IntFlag):
    A = 1
    B = enum.auto()
P = collections.namedtuple('P', 'x y', defaults=[2])
class N(typing.NamedTuple):
    a: int
    b: str = 'b'
def f(x: 'int', y: list[int] = ()) -> 'E': pass
result = E.A | E.B, P(1), N(1), typing.get_type_hints(f)['x'], N.__annotations__, E(3).name

import typing, enum
U = typing.TypeVar('U')
class G(typing.Generic[U]):
    pass
@typing.runtime_checkable
class P(typing.Protocol):
    def run(self): ...
class R:
    def run(self): pass
result = isinstance(R(), P), issubclass(int, P), typing.get_args(G[int]), list(enum.Enum('X', 'a b'))
''', **given_all)
