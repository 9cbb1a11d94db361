# auto, IntEnum, StrEnum, mixins, custom __new__ and __init__, _missing_, functional API.
from enum import *
class A(Enum):
    X = auto(); Y = auto(); Z = 10; W = auto()
print([(a.name, a.value) for a in A])
class N(IntEnum):
    ONE = 1; TWO = 2
print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, sorted([N.TWO, N.ONE]), f'{N.TWO:03}', N(2), [0, 1, 2][N.ONE], N.ONE == 1, '%d' % N.TWO, N.ONE.real)
class S(StrEnum):
    A = auto(); B = 'bee'
print(S.A, repr(S.A), S.B.upper(), S.A == 'a', f'{S.B:>5}', S('bee'), ','.join(S))
class M(str, Enum):
    P = 'p'; Q = 'q'
print(M.P, repr(M.P), M.P == 'p', f'{M.P}', M.P + 'x', M('q'))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (6.4, 3.3)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius, 2)
print(Planet.EARTH, Planet.MARS.g, Planet.EARTH.value, Planet((6.4, 3.3)))
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label
        return obj
    PX = (0, 'P.X'); PY = (1, 'P.Y')
print(Coord(1), Coord.PY.label, Coord.PX.value)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return name + str(count)
    A = auto(); B = auto()
print([a.value for a in Auto])
class Miss(Enum):
    A = 'a'; B = 'b'
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value == str(value).lower(): return m
        if value == 'bad': return 3
        if value == 'boom': raise KeyError('k')
print(Miss('A'))
for v in ('c', 'bad', 'boom'):
    try: Miss(v)
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
F = Enum('F', 'ANT BEE CAT'); print(list(F), F.ANT, F.__module__)
G = Enum('G', [('a', 1), ('b', 2)]); H = IntEnum('H', {'x': 5, 'y': 6}); I = Enum('I', ['q', 'r'], start=5)
print(list(G), list(H), list(I), Flag('J', 'a b c')(5), StrEnum('K', 'U V').U.value)
class Weird(Enum):
    A = [1]; B = {'x': 1}
    C = lambda self: 3
    D = member(lambda x: x * 2)
    E = nonmember(5)
    class Inner: pass
    _ignore_ = 'tmp'
    tmp = 5
print([w.name for w in Weird], Weird([1]), Weird.A.C(), Weird.D.value(4), Weird.E, Weird.Inner, hasattr(Weird, 'tmp'))
class Base(Enum):
    def hi(self): return 'hi ' + self.name
    def __str__(self): return 'S' + self.name
class Sub(Base):
    A = 1
print(Sub.A.hi(), Sub.A, repr(Sub.A), Sub.__mro__)
class Ordered(Enum):
    def __lt__(self, o): return self.value < o.value
    LO = 1; HI = 2
print(Ordered.LO < Ordered.HI, max(Ordered), Ordered.LO > Ordered.HI)
class name_clash(Enum):
    name = 1; value = 2
print(name_clash.name, name_clash.value, name_clash.name.name, name_clash.value.value)
class T(tuple, Enum):
    A = (1, 2)
print(T.A[1], T.A.value, repr(T.A))
class Fl(float, Enum):
    PI = 3.14
print(Fl.PI + 1, Fl.PI, repr(Fl.PI))
class Al(Enum):
    A = 1
    def __init__(self, v):
        self._add_alias_('AA'); self._add_value_alias_(v + 100)
print(Al.AA is Al.A, Al(101))
class Init(Enum):
    def __init_subclass__(cls, **kw): print('init', cls.__name__, list(cls), kw); super().__init_subclass__()
class IS(Init, extra=1):
    A = 1
import dataclasses
@dataclasses.dataclass
class DC:
    a: int
    b: str = 'x'
class DE(DC, Enum):
    ONE = 1, 'y'
print(DE.ONE, repr(DE.ONE), DE.ONE.a)
