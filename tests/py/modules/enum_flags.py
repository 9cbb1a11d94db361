# Flag, IntFlag, boundaries, verify.
from enum import *
from enum import show_flag_values, bin
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
    NONE = 0
print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, repr(Perm.RW), Perm.R & Perm.W, repr(Perm.NONE), Perm(0), Perm(7), repr(Perm(7)))
print(list(Perm), len(Perm), Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.NONE), ~Perm.R, repr(~Perm.RW), Perm.R ^ Perm.RW)
print(list(Perm.RW), len(Perm(7)), Perm.RW.value, Perm.RW.name, Perm(5).name, [p.value for p in Perm], Perm, Perm['RW'], Perm.__members__)
class Bits(Flag):
    A = 1; B = 2; C = 4
print(repr(Bits(0)), Bits(0), repr(Bits(3)), repr(~Bits.A), ~Bits(0), Bits(-1), Bits(-2), Bits.A | Bits.A is Bits.A)
for v in (8, -9, 'x', 1.5):
    try: print(Bits(v))
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: Bits.A | 1, lambda: 1 in Bits.A, lambda: Bits.A | Perm.R):
    try: f()
    except TypeError as e: print(e)
class IF(IntFlag):
    A = 1; B = 2; C = 4
print(IF.A | IF.B, repr(IF.A | IF.B), repr(IF(9)), IF(9), IF.A | 8, repr(IF.A | 16), repr(~IF.A), repr(IF.A + 1), IF.A == 1, f'{IF.C:04b}', repr(IF(0)), repr(IF(8)), IF.A in IF(3))
class Con(Flag, boundary=CONFORM):
    A = 1; B = 2
class Ej(Flag, boundary=EJECT):
    A = 1; B = 2
class Ke(Flag, boundary=KEEP):
    A = 1; B = 2
print(repr(Con(13)), repr(Ej(13)), repr(Ke(13)), type(Ej(13)), Ke(8), repr(~Ke.A))
class Multi(Flag):
    ALL = 7
    A = 1
print(list(Multi), repr(Multi.ALL), repr(Multi.A | Multi.ALL), Multi.__members__)
class Rev(Flag):
    C = 4; B = 2; A = 1
print(list(Rev), list(Rev(7)), repr(Rev(7)), Rev(6))
def attempt(*checks, **kw):
    def deco(cls):
        try: verify(*checks)(cls); print('ok', cls)
        except Exception as e: print(type(e).__name__, e)
        return cls
    return deco
@attempt(UNIQUE)
class U(Enum): A = 1; B = 1
@attempt(CONTINUOUS)
class V(IntEnum): A = 1; B = 4
@attempt(CONTINUOUS)
class V2(Flag): A = 1; B = 8
@attempt(NAMED_FLAGS)
class W(Flag): A = 1; B = 6
@attempt(NAMED_FLAGS, UNIQUE, CONTINUOUS)
class OK(Flag): A = 1; B = 2; C = 3
print(show_flag_values(10), bin(10), bin(-5), bin(5, 8), STRICT, repr(KEEP), list(FlagBoundary), list(EnumCheck))
print(hash(Perm.R) == hash('R'), {Perm.R | Perm.W: 1}[Perm.RW], Perm.R == Perm(1), Perm.R == 1)
