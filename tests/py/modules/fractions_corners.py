# Fraction: making, arithmetic with other numbers, rounding, formats, comparisons, errors.
from fractions import Fraction as F
from decimal import Decimal
import math
import operator

print(F(), F(3), F(6, -4), F('3/4'), F(' -1.25e2 '), F('1_000/3'), F(1.5), F(Decimal('0.1')), F(True), F(F(1, 2), F(3, 4)), F('.5'), F('5.'), F('+7/3'), F(0.1))
a, b = F(3, 4), F(-5, 6)
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.lt, operator.eq, operator.ge):
    print(op.__name__, op(a, b), op(a, 2), op(3, a), op(a, 0.5) if op is not divmod else divmod(a, 0.5))
print(a ** 2, a ** -2, a ** 0.5, 2 ** F(2), 4 ** F(1, 2), F(0) ** 0, a ** F(1, 2), (-a) ** 2, 1.5 ** a, +a, -a, abs(b), bool(F(0)), int(b), float(a), complex(a), hash(F(1, 2)) == hash(0.5), hash(F(5)) == hash(5))
print(round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(1234, 1), -2), math.floor(b), math.ceil(b), math.trunc(b), F(22, 7).limit_denominator(3), F(math.pi).limit_denominator(1000), F(3.25).as_integer_ratio(), F(4, 2).is_integer(), a.numerator, a.denominator, a.real, a.imag, a.conjugate())
print(F.from_float(0.25), F.from_decimal(Decimal('1.1')), repr(a), str(F(4, 2)), F(1, 3) == 1 / 3, F(1, 2) == Decimal('0.5') if False else 'n/a', a == 0.75, a < 1, F(1, 3) < math.inf, F(1, 2) == 0.5 + 0j, 1j + a, a * 1j)
for spec in ('', '.2f', '.3e', 'g', '10.3f', '<10.1f', '+.2f', ',.2f', '%', '.1%', '010.2f', '_d' if False else '>8', '#', '5', '^9', '+', 'z.1f'):
    print(repr(spec), format(F(12345, 7), spec), end='; ')
print()
for bad in (lambda: F(1, 0), lambda: F('a'), lambda: F('1/0'), lambda: F(1.5, 2), lambda: F('1', 2), lambda: F(float('nan')), lambda: F(float('inf')), lambda: F(1j), lambda: a / 0, lambda: a % 0, lambda: F(0) ** -1, lambda: a + 'x', lambda: a < 'x', lambda: F('1 /2'), lambda: F('1/-2'), lambda: F(None), lambda: format(a, 'q'), lambda: a.limit_denominator(0), lambda: F.from_float('x'), lambda: F.from_decimal(1.5), lambda: setattr(a, 'numerator', 3), lambda: F(1, 2, 3), lambda: a // F(0), lambda: a < 1j):
    try:
        print(bad())
    except (ValueError, TypeError, ZeroDivisionError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
