# decimal: contexts, rounding, signals and traps, special values, quantizing, formats.
from decimal import *
import decimal

print(getcontext().prec, getcontext().rounding, Decimal('1.10') + Decimal('2.2'), Decimal(1) / Decimal(7), Decimal('1e3'), Decimal((1, (1, 2), -1)), Decimal(0.1), Decimal('NaN'), Decimal('-Infinity'), Decimal('sNaN123'), Decimal(' 1_000.5 '), Decimal('-0'))
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, [str(Decimal(x).quantize(Decimal('1'), rounding=mode)) for x in ('2.5', '-2.5', '1.1', '-1.1', '0.5', '5.6')])
with localcontext() as ctx:
    ctx.prec = 5
    ctx.traps[Inexact] = False
    print(Decimal(1) / 3, Decimal('123456') + 0, ctx.flags[Inexact], ctx.flags[Rounded])
    ctx.clear_flags()
    print(ctx.flags[Inexact])
with localcontext(prec=3, rounding=ROUND_UP) as ctx:
    print(Decimal('1.2341') + 0, ctx)
c = Context(prec=4, traps=[])
print(c.divide(1, 0), c.sqrt(-1), c.create_decimal('1.23456'), c.power(2, 10), c.add(1, 2), c.compare(1, 2), [s.__name__ for s, f in c.flags.items() if f])
d = Decimal('-123.4560')
print(d.sign if hasattr(d, 'sign') else d.as_tuple(), d.adjusted(), d.normalize(), d.to_integral_value(), d.to_eng_string(), d.copy_abs(), d.is_signed(), d.as_integer_ratio(), d.scaleb(2), d.shift(1), d.rotate(1), d.logb(), d.same_quantum(Decimal('0.0001')), d.remainder_near(Decimal(10)), d.number_class(), d.radix(), d.canonical())
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10(), Decimal(2) ** Decimal('0.5'), Decimal(2) ** 100, Decimal(7) // 2, Decimal(-7) % 3, divmod(Decimal(7), 2), Decimal(3).fma(2, 5), Decimal(5).compare(Decimal('NaN')), Decimal('1').max(Decimal('NaN')), Decimal(1).next_plus(), Decimal(1).next_minus(), Decimal(12).logical_and(1) if False else Decimal('1010').logical_xor(Decimal('1100')))
print(hash(Decimal('1.5')) == hash(1.5), Decimal('1.0') == 1, Decimal('0.1') == 0.1, Decimal(1) < 1.5, sorted([Decimal(3), 1, Decimal('2.5')]), int(Decimal('-3.9')), float(Decimal('0.1')), round(Decimal('2.675'), 2), round(Decimal('2.5')), Decimal('Infinity') > 10 ** 100, bool(Decimal('0.0')), complex(Decimal(1)))
for spec in ('', '.2f', 'e', '.3e', 'g', ',.2f', '+.1f', '010.2f', '%', '.1%', '<12', '^12.1f', '_>10', 'z.0f', 'n'):
    print(repr(spec), format(Decimal('-1234.5678'), spec), end='; ')
print()
for bad in (lambda: Decimal('x'), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal('1') + 1.5, lambda: Decimal('sNaN') + 1, lambda: Decimal('NaN') < 1, lambda: Decimal('1e999999999') * 10 ** 9 if False else Decimal('9.9e999999') * 10, lambda: Decimal('1').quantize(Decimal('1e-50')), lambda: Decimal((1, 2, 3, 4)), lambda: int(Decimal('NaN')), lambda: int(Decimal('Infinity')),
            lambda: Decimal(0) ** 0, lambda: Decimal(-8) ** Decimal('0.3'), lambda: Decimal([1]), lambda: Context(prec=0), lambda: Context(rounding='X'), lambda: setattr(getcontext(), 'prec', -1), lambda: Decimal(0).ln(), lambda: Decimal(-1).ln(), lambda: format(Decimal(1), 'q'), lambda: hash(Decimal('sNaN')), lambda: Decimal(1) % 0, lambda: Decimal(1).compare_signal(Decimal('NaN')), lambda: getcontext().create_decimal('a'), lambda: Decimal(1j)):
    try:
        print(bad())
    except (InvalidOperation, DivisionByZero, Overflow, TypeError, ValueError, OverflowError, AttributeError) as e:
        print(type(e).__name__, str(e)[:80])
print(DefaultContext.prec, BasicContext.prec, ExtendedContext.traps[DivisionByZero], MAX_PREC, MIN_EMIN, HAVE_THREADS, issubclass(DivisionByZero, ZeroDivisionError), DivisionByZero.__mro__[1].__name__, repr(Decimal('1.50')), Decimal('1.50').__format__('.1f'))
setcontext(ExtendedContext.copy())
print(Decimal(1) / 0, Decimal(0) / 0)
