# Construction, arithmetic, contexts, signals, functions, formatting.
from decimal import *
import decimal, math
D = Decimal
def a(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for v in ('1.10', ' -2.5e3 ', '1_000.5', 'inf', '-Infinity', 'NaN', 'snan123', '0E-7', '1E+5', '.5', '5.', 12, -7, 1.1, 0.5, (1, (1, 2, 3), -2), (0, (), 'F'), True, D('3.14'), float('nan'), '٣'):
    a(lambda: D(v))
for v in ('x', '', '1.2.3', '1e', '--1', None, 1j, (2, (1,), 0), (0, (10,), 0), (0, (1,), 'x'), [1, 2], b'1'):
    a(lambda: D(v))
x, y = D('7.325'), D('-2.1')
print(x + y, x - y, x * y, x / y, x // y, x % y, divmod(x, y), x ** 2, x ** -2, x ** D('0.5'), D(2) ** 100, 2 ** D('0.5'), -x, +x, abs(y), x + 1, 1 + x, 1 - x, 2 * x, 1 / x, 7 // x, 7 % x, pow(D(3), 5, 7), D(1) / 3, D(2) / D(3), D(10) ** -3, D('1.20') * 3, D('1.0') + D('2.00'), D('1E+3') + 1, sum([D('0.1')] * 3), D(1) / D(8), D(100) / 4)
print(x > y, x == D('7.3250'), x != 7, x < 8, x >= 7.325, D('0.1') == 0.1, D('0.5') == 0.5, hash(D('0.5')) == hash(0.5), hash(D(5)) == hash(5), D('NaN') == D('NaN'), D('Inf') > 10 ** 100, D(0) == D('-0'), {D('1.0'): 1}[1], max(D(1), D('2.5'), 2), sorted([D('3'), D('1.5'), 2, 0.5]), D('1.5') in (1.5,), bool(D('0.00')))
for f in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) // 0, lambda: D(1) % 0, lambda: D('Inf') - D('Inf'), lambda: D('sNaN') + 1, lambda: D('NaN') < 1, lambda: D(-1).sqrt(), lambda: D(-1).ln(), lambda: D(0).ln(), lambda: D(0) ** 0, lambda: D(-8) ** D('0.5'), lambda: D('1e999999') * 10, lambda: D('1').quantize(D('1e-30')), lambda: int(D('NaN')), lambda: int(D('Inf')), lambda: hash(D('sNaN')), lambda: D(1) + 1.5 if False else D(1).compare('x'), lambda: D('Inf').as_integer_ratio(), lambda: float(D('sNaN')), lambda: D(10) ** 1000000, lambda: round(D('NaN')), lambda: D(2) // D('1e-30')):
    a(f)
print(x.quantize(D('0.01')), x.quantize(D('0.1'), ROUND_UP), D('2.5').quantize(D(1)), D('3.5').quantize(D(1)), x.to_integral_value(), D('2.5').to_integral_value(ROUND_HALF_UP), round(D('2.675'), 2), round(D('2.5')), round(D('1250'), -2), math.floor(y), math.ceil(y), int(y), math.trunc(x), float(x), x.as_tuple(), x.as_integer_ratio(), D('1200').normalize(), D('0.00').normalize(), x.adjusted(), x.number_class(), x.sqrt(), D(2).sqrt(), D('100').sqrt(), D('0.25').sqrt(), x.ln(), x.log10(), D(1000).log10(), x.exp(), D(1).exp(), D('-1e-10').exp(), x.logb(), x.scaleb(3), x.shift(2), x.fma(2, 3), x.compare(y), x.max(y), x.min(y), x.copy_sign(y), x.next_plus(), x.same_quantum(D('1.000')), x.remainder_near(2), x.is_signed(), x.to_eng_string(), D('123E+4').to_eng_string(), D(101).logical_and(D(110)), x.radix())
c = getcontext(); print(c); print(c.prec, c.rounding, [s.__name__ for s in c.flags if c.flags[s]], Context(prec=5), ExtendedContext, BasicContext)
for r in (ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP):
    with localcontext(rounding=r): print(r, [str(D(v).quantize(D('0.1'))) for v in ('1.25', '-1.25', '1.35', '1.21', '1.29', '1.01')])
with localcontext() as ctx:
    ctx.prec = 5; print(D(1) / 3, D('1.23456789') + 0, D(10) ** 10, ctx.flags[Inexact], +D('12345.678')); ctx.traps[Inexact] = True
    a(lambda: D(1) / 3)
with localcontext(Context(prec=3, Emax=5, Emin=-5, traps=[])) as ctx: print(D('99999') * 100, D('1e-7') / 3, D('1e-8') / 1, D(1) / 0, D('x'), [s.__name__ for s, on in ctx.flags.items() if on])
with localcontext(prec=50): print(D(2).sqrt(), D(1).exp(), D(10).ln())
for f in (lambda: Context(prec=0), lambda: Context(rounding='x'), lambda: Context(Emin=1), lambda: setcontext(3), lambda: localcontext(x=1), lambda: Context(capitals=2), lambda: Context(prec='x'), lambda: x.quantize(1, 'bad')):
    a(f)
for s in ('', '.2f', '10.1f', '<10', '>+10.2f', '^12', ',', ',.2f', '010.2f', '.3e', 'E', 'g', '.3g', '%', '.1%', '_^14.2f', '+', ' ', 'z.1f', 'n'):
    print(repr(s), [format(D(v), s) for v in ('1234.5678', '-0.00123', '1E+10', '0', '-0.04', 'NaN', '-Infinity')])
a(lambda: format(x, 'd')); a(lambda: f'{x:.1f} {x!s:>8} {x}')
with localcontext(traps=[FloatOperation]):
    a(lambda: D(1.5)); a(lambda: D(1) < 1.5); a(lambda: D(1) == 1.5)
print(Context(prec=4).create_decimal('3.14159'), Context(prec=4).divide(1, 3), Context(prec=4).add(1, D('2.34567')), Context().to_sci_string(D('1e5')), c.power(2, 10), c.sqrt(2), D.from_float(0.1), issubclass(DivisionByZero, ZeroDivisionError), issubclass(Decimal, object), DecimalTuple(0, (1,), 2), MAX_PREC, decimal.getcontext() is c)
import copy, numbers; print(copy.copy(x) is x, copy.deepcopy(x) == x, isinstance(x, numbers.Number), isinstance(x, numbers.Real), x.real, x.imag, x.conjugate())
