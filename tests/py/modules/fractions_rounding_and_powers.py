# Fraction: rounding to even, powers, floor division, conversion and limits.
from fractions import Fraction as F
for t in [
    '[round(F(n, 2)) for n in range(-5, 6, 2)], round(F(25, 100), 1), round(F(15), -1), F(2, 3) ** 3, F(2, 3) ** -2, F(-2, 3) ** 2, F(9, 4) ** 0.5, F(7, 3) // F(1, 2), -F(7, 3) % 1, F(1, 3) + F(1, 6)',
    'F(0) ** -2',
    'F(1, 3) % 0',
    "F('0.125'), F('1e-3'), F('-.5'), F(2.5), F(10, 4).as_integer_ratio(), F(1, 3).limit_denominator(1), float(F(1, 3)), int(F(9, 2)), F(3, 1) == 3, F(1, 2) in {0.5}",
    "F('.')",
    "F('1e')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
