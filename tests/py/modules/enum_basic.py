# Members, lookup, aliases, repr, iteration, errors.
from enum import *
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return self.name.lower()
    @property
    def twice(self): return self.value * 2
    @classmethod
    def first(cls): return cls.RED
print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, Color)
print(list(Color), len(Color), list(reversed(Color)), Color.__members__)
print(Color.RED.name, Color.RED.value, Color.BLUE.describe(), Color.GREEN.twice, Color.first())
print(Color.RED in Color, 2 in Color, 9 in Color, isinstance(Color.RED, Color), type(Color.RED), type(Color))
print({Color.RED: 1}[Color.RED], Color.RED == 1, Color.RED != Color.BLUE, hash(Color.RED) == hash('RED'), bool(Color))
print(f'{Color.RED}', f'{Color.RED:>12}', '%s' % Color.RED, str(Color.RED), [Color.RED], format(Color.RED, ''))
def attempt(f):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: Color(9))
attempt(lambda: Color('RED'))
attempt(lambda: Color['X'])
attempt(lambda: Color.NOPE)
attempt(lambda: setattr(Color, 'RED', 5))
attempt(lambda: delattr(Color, 'RED'))
attempt(lambda: Color.RED < Color.BLUE)
attempt(lambda: setattr(Color.RED, 'value', 3))
attempt(lambda: setattr(Color.RED, 'extra', 3))
attempt(lambda: Color.RED.extra)
attempt(lambda: Color())
attempt(lambda: Enum(3))
attempt(lambda: Color.name)
def c1():
    class More(Color): X = 1
def c2():
    class D(Enum):
        A = 1
        A = 2
def c3():
    @unique
    class D(Enum):
        A = 1
        B = 1
        C = 1
def c4():
    class D(Enum):
        _bad_ = 1
def c5():
    class D(Enum):
        mro = 1
def c6():
    class D(int, str, Enum): A = 1
def c7():
    class D(IntEnum): A = 'x'
def c8():
    class D(Enum):
        A = auto()
        B = 'x'
        C = auto()
def c9():
    class D(StrEnum): A = 1
def c10():
    class D(Enum):
        _order_ = 'B A'
        A = 1
        B = 2
for c in (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10):
    attempt(c)
class Empty(Enum): pass
attempt(lambda: Empty(1))
print(Color.RED.GREEN, Color.__name__, Color.__doc__, sorted(x for x in dir(Color) if x[0] != '_'), dir(Color.RED)[-4:])
match Color(1):
    case Color.BLUE: print('blue')
    case Color.RED: print('red')
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
