# abs, divmod, pow and round over kinds of numbers and things that are none.
from fractions import Fraction as F
from decimal import Decimal as D
class N:
    def __round__(self, n='none'): return ('round', n)
    def __abs__(self): return 'abs'
    def __pow__(self, o, m='none'): return ('pow', o, m)
    def __divmod__(self, o): return ('divmod', o)
for t in [
    "abs(-5), abs(-0.0), abs(3+4j), abs(True), abs(F(-1, 2)), abs(D('-1.5')), abs(N()), abs(-10**20)",
    'divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), divmod(F(7, 2), 1), divmod(D(7), 2), divmod(N(), 5), divmod(True, 2)',
    'pow(2, 3), pow(2, 3, 5), pow(2.0, 3), pow(N(), 1), pow(N(), 1, 2), pow(F(1, 2), 2), pow(D(2), 3), pow(1j, 2), pow(base=2, exp=3), pow(2, exp=3, mod=5)',
    "round(2.5), round(-1.5), round(2.567, 1), round(5), round(15, -1), round(N()), round(N(), 2), round(F(5, 2)), round(D('2.5')), round(D('2.567'), 1), round(True), round(number=2.5, ndigits=0), round(1e20), round(2.5, None)",
    "abs('a')",
    'abs()',
    'divmod(1)',
    "divmod('a', 1)",
    'divmod(1j, 1)',
    'pow(2)',
    "pow('a', 2)",
    "pow(2, 3, 'a')",
    'pow(2, 3.0, 5)',
    "round('a')",
    'round()',
    'round(1, 2, 3)',
    'round(1j)',
    "round(1.5, 'a')",
    'round(1.5, 1.0)',
    "round(float('nan'))",
    "round(float('inf'), 1), round(float('nan'), 2), round(1.0, 400), round(1.5e300, -400), round(0.5), round(1.5), round(-0.4), round(0.1 + 0.2, 16)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
