# Decimal: quantize, rounding modes, traps and flags, special values, comparison, formatting, tuples.
from decimal import *
import decimal
D = Decimal
for t in [
    "D('1.20') + D('2'), D('0.1') + D('0.2'), D(1) / 3, D('1E+5') * 2, -D('0'), D('-0'), D('1.10').normalize(), D('1E+3').to_integral_value()",
    "D('2.675').quantize(D('0.01')), D('2.5').quantize(D('1'), ROUND_HALF_UP), D('-2.5').quantize(D('1'), ROUND_FLOOR), D('2.1').quantize(D('1'), ROUND_CEILING), D('1.05').quantize(D('.1'), ROUND_05UP)",
    "[D('2.5').quantize(D(1), rounding=r) for r in (ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_HALF_UP)]",
    "D('123456').quantize(D('1e-30'))",
    "D('a')",
    "D('1__2'), ",
    "D('1__2')",
    "D(' 1.5 '), D('1_000'), D('.5'), D('5.'), D('1e5'), D('Infinity'), D('-inf'), D('NaN123'), D('sNaN')",
    "D(0.1), D((1, (1, 2, 3), -2)), D(True), D('١.٥'), D(10**30)",
    "D((1, (1, 'a'), 0))",
    'D(None)',
    'D([])',
    'D(1) / 0',
    'D(0) / 0',
    "D('inf') - D('inf')",
    "D('sNaN') + 1",
    'D(-1).sqrt()',
    "D(2) ** D('0.5'), D(2) ** -1, D(0) ** 0 if False else 0, D(10) ** 3, D('1.1') ** 2",
    'D(0) ** 0',
    "D(-2) ** D('0.5')",
    "D(7) // 2, D(-7) // 2, D(7) % -3, D(-7) % 3, divmod(D(7), D(2)), D(7).remainder_near(D(4)), D('7.5') // 2",
    'D(1) + 1.5',
    "D(1) + 1, 1 + D(1), D(1) == 1.0, D('0.1') == 0.1, D('0.5') < 0.6, hash(D('1.0')) == hash(1), D('NaN') == D('NaN'), D('NaN') != 1",
    "D('NaN') < 1",
    "D(1) < 'a'",
    "D('1.0') == D('1.00'), D('1.0').compare(D('1.00')), D('1.0').compare_total(D('1.00')), max(D(1), D('NaN')), D(3).max(D('NaN')), D('1.0').same_quantum(D('2.3'))",
    "D('123.456').as_tuple(), D('123.456').adjusted(), D('1E5').as_integer_ratio(), D('0.5').as_integer_ratio(), D('-1.5').copy_abs(), D(1).copy_sign(D(-2)), D('12').logical_and if False else 0",
    'format(D(\'1234.5\'), \',.2f\'), format(D(\'1.5\'), \'e\'), format(D(\'0.00001\'), \'\'), format(D(\'1E+5\'), \'f\'), format(D(\'12.3\'), \'>8\'), format(D(\'0.5\'), \'%\'), format(D(\'1.5\'), \'+.0f\'), format(D(\'NaN\'), \'>5\'), format(D(1), \'g\'), f\'{D("1234567.891"):_.1f}\'',
    "str(D('1E-7')), str(D('0.000001')), str(D('1E+1')), repr(D('1.50')), D('1.5E+3').to_eng_string(), D('100').normalize(), int(D('-3.9')), float(D('0.1')), round(D('2.5')), round(D('2.567'), 2), round(D('1234'), -2)",
    "int(D('NaN'))",
    "int(D('inf'))",
    "D('1.5').is_signed(), D('-0').is_zero(), D('inf').is_infinite(), D('sNaN').is_snan(), D('1E-400').is_subnormal(), D(5).is_normal()",
    "D('1.23').exp(), D(10).ln(), D(100).log10(), D(2).sqrt(), D('1.5').fma(2, 3), D('1.234').scaleb(2), D('1.25').next_plus(), D(5).logb(), D('1.5').rotate(1) if False else 0",
    "(lambda c: (c.prec, c.rounding, c.Emax, c.Emin))(getcontext()), Context(prec=3).divide(D(1), D(3)), Context(prec=3).create_decimal('1.23456'), ExtendedContext.divide(D(1), D(0)), BasicContext.prec",
    'Context(prec=0)',
    "Context(rounding='x')",
    "D('1.1').__class__, issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
