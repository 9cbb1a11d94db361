# enum: members with behavior, nested access, mixed types, iteration and comparison, pickling by name.
import enum
import copy
import pickle
from enum import Enum, IntEnum, Flag, auto, property as eproperty


class Shape(Enum):
    SQUARE = 'square'
    CIRCLE = 'circle'

    def __str__(self):
        return f'shape {self.value}'

    @classmethod
    def default(cls):
        return cls.CIRCLE

    @staticmethod
    def helper():
        return 'h'

    @eproperty
    def upper(self):
        return self.value.upper()


print(Shape.SQUARE, f'{Shape.SQUARE}', repr(Shape.SQUARE), Shape.default().name, Shape.helper(), Shape.CIRCLE.upper, Shape('circle'), Shape.SQUARE.CIRCLE)


class Level(float, Enum):
    LOW = 0.5
    HIGH = 2


class Tup(tuple, Enum):
    A = 1, 2
    B = (3, 4)


class S(str, Enum):
    X = 'x'


print(Level.LOW + 1, Level.HIGH > Level.LOW, Level(2.0), Tup.A[1], Tup.B.value, len(Tup.A), S.X == 'x', S.X.upper(), str(S.X), f'{S.X}', repr(S.X), format(Level.LOW), str(Level.LOW))
for e in (Shape, Level, Tup, S):
    print(e, [m.name for m in e], e.__members__.keys(), copy.copy(e(list(e)[0])) is list(e)[0], copy.deepcopy(list(e)) == list(e), pickle.loads(pickle.dumps(list(e)[0])) is list(e)[0])


class Op(Enum):
    ADD = enum.member(lambda a, b: a + b)
    SUB = enum.member(lambda a, b: a - b)

    def __call__(self, a, b):
        return self.value(a, b)


print(Op.ADD(1, 2), Op.SUB(1, 2), [o.name for o in Op])


class Weekday(IntEnum):
    MON = 1
    TUE = auto()
    WED = auto()


print(list(Weekday), Weekday.TUE + 1, range(5)[Weekday.WED], ['a', 'b', 'c'][Weekday.MON], Weekday.MON in (1, 2), sorted(Weekday, reverse=True)[0], Weekday.MON == 1.0, {1: 'x'}[Weekday.MON], int('2') == Weekday.TUE, isinstance(Weekday.MON, int), Weekday(2) is Weekday.TUE, f'{Weekday.MON:>3}', '%d' % Weekday.MON, '%s' % Weekday.MON)


class Big(Flag):
    A = auto()
    B = auto()
    C = auto()
    AB = A | B


print(Big.AB, Big.A | Big.C, [m.name for m in Big], Big(5), Big.AB & Big.B, Big.A in Big.AB, Big.AB.value, ~Big.A, list(Big.AB), len(Big(7)), Big['AB'], Big.A ^ Big.AB, bool(Big.A & Big.B), Big(0), repr(Big(6)))


class Unhashable(Enum):
    L = [1]
    D = {'a': 1}


print(Unhashable([1]), Unhashable({'a': 1}).name, Unhashable.L in Unhashable, hash(Unhashable.L) == hash('L'))
for bad in (lambda: Shape('none'), lambda: Shape['none'], lambda: Shape.NONE, lambda: Weekday(9), lambda: Big(8), lambda: Shape.SQUARE < Shape.CIRCLE, lambda: setattr(Shape.SQUARE, 'value', 1), lambda: Shape(), lambda: Enum('E', 'a a'), lambda: Big.A < Big.B):
    try:
        print(bad())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
