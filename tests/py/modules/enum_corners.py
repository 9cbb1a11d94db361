# enum: values by call, aliases, flags and their boundaries, functional form, private names, errors.
import enum
from enum import *


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower()


print(list(Color), Color(1), Color['GREEN'], Color.CRIMSON is Color.RED, Color.__members__, Color.RED.describe(), len(Color), Color.RED in Color, 1 in Color, 9 in Color)
print(repr(Color.RED), str(Color.RED), f'{Color.RED}', hash(Color.RED) == hash('RED'), Color.RED == 1, Color.RED != Color.GREEN, list(reversed(Color)), bool(Color.RED))


class Auto(Enum):
    A = auto()
    B = 10
    C = auto()


class Named(StrEnum):
    HELLO = auto()
    OTHER = 'x'


class Num(IntEnum):
    ONE = 1
    TWO = 2


print([m.value for m in Auto], Named.HELLO, Named.HELLO == 'hello', repr(Named.OTHER), Named('x').upper(), Num.ONE + 1, Num.TWO > Num.ONE, f'{Num.ONE:03d}', Num(2), isinstance(Num.ONE, int), max(Num))


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6


p = Perm.R | Perm.X
print(p, repr(p), p.value, Perm.R in p, Perm.W in p, ~p, Perm(7), list(p), len(p), Perm.RW, p & Perm.R, p ^ Perm.R, bool(Perm(0)), repr(Perm(0)), list(Perm), Perm.RW in Perm, p.name)


class IF(IntFlag):
    A = 1
    B = 2


print(IF.A | IF.B, IF.A | 8, repr(IF(8)), IF.A + 1, ~IF.A, IF(3) == 3, repr(IF(9)))


class Strict(Flag, boundary=STRICT):
    A = 1


class Conform(Flag, boundary=CONFORM):
    A = 1


class Keep(Flag, boundary=KEEP):
    A = 1


print(Conform(3), Keep(3), Strict(1))


class Planet(Enum):
    EARTH = (5.9, 6.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return self.mass / self.radius


print(Planet.EARTH.mass, Planet.EARTH.value, round(Planet.EARTH.ratio, 3), Planet((5.9, 6.3)))


class Missing(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == 'default' else None


class Gen(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name * 2

    X = auto()
    Y = auto()


print(Missing('default'), Gen.X.value, Enum('Fun', 'A B C')(2), Enum('F2', {'x': 5})['x'].value, Enum('F3', [('a', 1), ('b', 2)], module='m', qualname='q.F3').__module__, Enum('F4', 'A,B', start=5)(6), IntEnum('F5', 'A')(1) + 1)


class Inner(Enum):
    A = 1
    _ignore_ = ['tmp']
    tmp = 5

    class Nested:
        pass

    @nonmember
    def helper(self):
        return 1

    B = member(7)


print([m.name for m in Inner], hasattr(Inner, 'tmp'), Inner.Nested if isinstance(Inner.Nested, type) else 'member')


@unique
class Un(Enum):
    A = 1


def make(code):
    ns = dict(globals())
    exec(code, ns)


for code in ('Color(9)', 'Color["X"]', 'Color.RED = 3', 'del Color.RED', 'Color.NEW', 'class X(Color): pass', 'class X(Enum):\n A = 1\n A = 2', '@unique\nclass X(Enum):\n A = 1\n B = 1', 'Strict(2)', 'Color.RED < Color.GREEN', 'Num("a")', 'Color.RED.value = 3',
             'class X(IntEnum):\n A = "x"', 'Enum("X", 3)', 'Missing(5)', 'class X(Enum):\n mro = 1', 'Perm.R | 3', 'Color()', 'Color.RED()', 'class X(StrEnum):\n A = 1', 'Flag("Z", "a b")(8)', 'class X(Enum):\n _bad_ = 1', 'verify(CONTINUOUS)(IntEnum("Q", {"a": 1, "b": 3}))', 'verify(NAMED_FLAGS)(Flag("W", {"a": 1, "b": 6}))'):
    try:
        make(code)
        print('ok', code[:30])
    except Exception as e:
        print(type(e).__name__, str(e)[:110])
print(Color.RED.name, Color.RED._value_, Color.__name__, isinstance(Color, EnumType), EnumMeta is EnumType, Color.RED.__class__ is Color, dir(Color.RED)[-3:], Color.GREEN.__reduce_ex__(2))
match Color.RED:
    case Color.RED:
        print('matched')
