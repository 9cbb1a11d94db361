# Flags: boundaries, iteration, negation, names, membership; verify, member and nonmember, aliases, auto and missing.
from enum import *
class P(Flag):
    R, W, X = auto(), auto(), auto()
    RW = R | W
print(P.R | P.X, repr(P.RW), ~P.R, P(0), list(P.RW), P.R in P.RW, P.X in P.RW, len(P.RW), bool(P(0)), P.RW & ~P.W, P.R ^ P.RW)
print([m.name for m in P], P.__members__.keys() >= {'RW'}, (P.R | P.X).name, (P.R | P.X).value, P(5), P['RW'])
for b in (STRICT, CONFORM, EJECT, KEEP):
    class B(Flag, boundary=b):
        A = 1; C = 4
    try:
        print(b.name, repr(B(7)), type(B(7)).__name__)
    except ValueError as e:
        print(b.name, e)
class I(IntFlag):
    A = 1; B = 2
print(I.A | 8, I(3), I.A + 1, I.A | I.B == 3, repr(~I.A), I(0), isinstance(I.A, int), f'{I.A}', str(I.A), I.A == 1)
class Color(Enum):
    RED = 1; GREEN = 2; CRIMSON = 1
    @classmethod
    def _missing_(cls, value): return cls.GREEN if value == 'g' else None
print(Color.CRIMSON is Color.RED, Color('g'), list(Color), Color.__members__['CRIMSON'], Color.RED.name, Color(1))
for bad in ("Color(9)", "Color['X']", "Color.RED = 2", "del Color.RED", "Color.RED.value.x", "class C2(Color): pass", "Color()", "class D(Enum):\n A = 1\n A = 2", "Color.RED < Color.GREEN", "Color.RED.name = 'x'"):
    try:
        exec(bad)
        print('fine', bad)
    except Exception as e:
        print(bad.split('\n')[0], type(e).__name__, e)
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = auto(); B = auto(); C = 'own'; D = auto()
print([m.value for m in Auto])
class S(StrEnum): A = auto(); B = 'bee'
print(S.A, repr(S.B), S.A == 'a', S.B.upper(), f'{S.B:>5}', '%s' % S.A)
class O(Enum):
    x = nonmember(5)
    @member
    def f(self): return 1
    def g(self): return self.name
    class Inner: pass
    y = 3
print(O.x, O.f, O.y.g(), [m.name for m in O])
class T(tuple, Enum):
    A = 1, 2
    def __init__(self, *a): self.first = a[0] if a else None
class Planet(Enum):
    EARTH = (5, 6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
print(T.A, T.A[1], Planet.EARTH.mass, Planet.EARTH.value)
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e:
    print(e)
try:
    @verify(CONTINUOUS)
    class V(IntEnum): A = 1; B = 3
except ValueError as e:
    print(e)
Fn = Enum('Fn', 'a b c', start=5)
print(list(Fn), Enum('G', {'x': 1, 'y': 'z'}).y.value, IntEnum('H', ['p', 'q']).q + 1)
