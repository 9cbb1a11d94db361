# Construction, arithmetic, comparison, formatting of Fraction.
from fractions import Fraction as F
import math
for a in ((3, 4), (6, -8), (0, 5), ('3/7',), (' -12.5e-1 ',), ('1_000/3',), ('.5',), ('7.',), (0.25,), (1.1,), (F(1, 3), 2), (True,), ('+4',), ('-0',)):
    print(a, repr(F(*a)), F(*a))
def attempt(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: F(1, 0), lambda: F('x'), lambda: F('1/0'), lambda: F('1/ 2'), lambda: F(1.5, 2), lambda: F(None), lambda: F('1__0'), lambda: F(float('nan')), lambda: F(float('inf')), lambda: F('3/-4'), lambda: F(2j), lambda: F(1) / 0, lambda: F(1) % 0, lambda: F(1) // 0, lambda: F(0) ** -1, lambda: F(1) < 2j, lambda: F(1, 2) + 'a', lambda: F.from_float('x'), lambda: F(1).limit_denominator(0)):
    attempt(f)
a, b = F(7, 3), F(-2, 5)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, b ** -3, 2 ** F(3), 4 ** F(1, 2), a ** 0.5, b ** F(1, 3), -a, +b, abs(b))
print(a + 1, 1 + a, a - 1, 1 - a, a * 2, 2 / a, a / 2, 7 // a, 7 % a, divmod(7, a), a + 0.5, 0.5 + a, a * 2j, 1j - a, a // 0.5, 2.5 % a, sum([F(1, 3)] * 3))
print(int(a), int(b), math.floor(b), math.ceil(b), math.trunc(b), round(a), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 3), round(F(12345), -2), float(a), complex(a), bool(F(0)), a.is_integer(), F(4, 2).is_integer())
print(a == F(14, 6), F(1, 2) == 0.5, 0.5 == F(1, 2), F(2) == 2, F(1, 2) < 0.6, F(1, 3) > 0.3, F(1) <= 1, F(1, 2) == 0.5 + 0j, F(1, 3) == 1 / 3, F(1) < float('inf'), F(1) == float('nan'), hash(F(1, 2)) == hash(0.5), hash(F(5)) == hash(5), hash(F(-1)), {F(1, 2): 'h'}[0.5], F(1, 2) != None)
print(F(math.pi).limit_denominator(1000), F(math.pi).limit_denominator(10), F(3, 7).limit_denominator(5), F('3.14159').limit_denominator(100), F(1, 3).as_integer_ratio(), a.numerator, a.denominator, F.from_float(0.75), F(1, 2).real, F(1, 2).imag, F(1, 2).conjugate())
for s in ('', '.3f', '10.2f', '<10', '>+8', '^9', '.2e', 'g', '.3g', '%', '.1%', '_', ',.2f', '010.3f', '+.0f', ' .1f', '#.0f', 'z.0f', '*^12.3f', 'E', '.10g', '#', '=+8.2f', '-'):
    print(repr(s), [format(x, s) for x in (F(22, 7), F(-1, 3), F(0), F(1234567, 2), F(1, 1000000))])
for s in ('d', 'x', '.f', '5x', 's'):
    attempt(lambda: format(F(1, 3), s))
import copy; print(copy.copy(a), copy.deepcopy(a) is a, sorted([F(1, 2), 0.3, F(1, 3), 1]), max(F(1, 2), F(2, 3)), math.gcd(F(4).numerator, 6))
