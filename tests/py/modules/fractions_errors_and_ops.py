# Fraction: parsing, arithmetic with other kinds, comparison, limit_denominator, formatting, errors.
from fractions import Fraction as F
from decimal import Decimal as D
for t in [
    "F(), F(3), F(6, 4), F(-3, -6), F('3/4'), F(' -1.25e2 '), F('1_0/2'), F(0.5), F(D('1.1')), F(F(1, 2), F(3, 4)), F(True)",
    "F('1/0')",
    'F(1, 0)',
    "F('a')",
    "F('1/')",
    "F('1 / 2')",
    'F(1.5, 2)',
    "F(float('nan'))",
    "F(float('inf'))",
    'F(None)',
    'F(1j)',
    'F(1, 2) + 1, F(1, 2) + 0.5, F(1, 2) * F(2, 3), F(1, 2) / 2, 1 / F(1, 2), F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(1, 3)), -F(1, 2), abs(F(-1, 2))',
    'F(1, 2) + 1j, F(1, 2) ** 2, F(1, 2) ** -2, F(4) ** F(1, 2), 2 ** F(1, 2), F(-8) ** F(1, 3), F(1, 2) ** 0.5, 0.5 ** F(1, 2)',
    'F(1, 2) + D(1)',
    'F(1, 2) // 0',
    'F(0) ** -1',
    "F(1, 2) + 'a'",
    "F(1, 2) == 0.5, F(1, 2) < 1, F(1, 3) == 1/3, F(1, 2) == D('0.5'), F(1, 2) > 0.4, hash(F(2)) == hash(2), hash(F(1, 2)) == hash(0.5), F(1, 2) == 'a'",
    "F(1, 2) < 'a'",
    'F(1, 2) < 1j',
    'round(F(5, 2)), round(F(7, 2)), round(F(1, 3), 2), int(F(-7, 2)), float(F(1, 3)), F(7, 2).__floor__(), F(7, 2).__ceil__(), F(-7, 2).__trunc__(), bool(F(0))',
    'F(3.141592653589793).limit_denominator(100), F(1, 3).limit_denominator(2), F(5).limit_denominator()',
    'F(1, 2).limit_denominator(0)',
    'F(1, 2).numerator, F(1, 2).denominator, F(1, 2).as_integer_ratio(), F(3).is_integer(), F(1, 2).is_integer(), F(1, 2).real, F(1, 2).imag, F(1, 2).conjugate()',
    "F.from_float(0.25), F.from_decimal(D('0.1')), F.from_float(1)",
    "F.from_float('a')",
    'F.from_decimal(1.5)',
    "format(F(1, 3), '.3f'), format(F(10, 3), ''), format(F(22, 7), '.2e'), format(F(1, 2), '>10'), format(F(1, 8), '.1%'), format(F(1234567), ',.1f'), format(F(5), '08.2f'), format(F(3), '_'), format(F(3, 2), '#'), format(F(1, 3), 'g')",
    "format(F(1, 2), 'd')",
    'str(F(3)), repr(F(3, 4)), str(F(-3, 4)), sum([F(1, 3)] * 3), max(F(1, 2), 0.6), sorted([F(1, 2), 0.3, 1])',
    'F(1, 2).numerator.x',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
