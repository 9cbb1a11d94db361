# The numeric tower.
from numbers import *
from fractions import Fraction
for v in (1, True, 1.5, 2j, Fraction(1, 2), 'x', None):
    print(repr(v), [isinstance(v, c) for c in (Number, Complex, Real, Rational, Integral)])
try: Integral()
except TypeError as e: print(e)
class One(Integral):
    def __int__(self): return 1
    def _s(self, *a): return NotImplemented
    for n in 'add radd mul rmul truediv rtruediv eq pow rpow floordiv rfloordiv mod rmod lt le lshift rlshift rshift rrshift and rand xor rxor or ror neg abs invert trunc floor ceil round'.split():
        locals()[f'__{n}__'] = _s
    def __pos__(self): return 1
    __hash__ = object.__hash__
o = One()
print(float(o), complex(o), o.numerator, o.denominator, o.real, o.imag, o.conjugate(), range(5)[o], int(o), issubclass(bool, Integral))
print(sorted(Complex.__abstractmethods__))
print(len(Integral.__abstractmethods__))
