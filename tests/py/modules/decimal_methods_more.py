# decimal: methods of numbers with and without contexts, and conversions.
from decimal import *

D = Decimal
a, b = D('3.14159'), D('-2.5')
for name in ('adjusted', 'as_tuple', 'canonical', 'conjugate', 'copy_negate', 'exp', 'is_finite', 'is_infinite', 'is_nan', 'is_normal', 'is_qnan', 'is_snan', 'is_subnormal', 'is_zero', 'log10', 'ln', 'logb', 'next_minus', 'next_plus', 'normalize', 'number_class', 'radix', 'sqrt', 'to_eng_string', 'to_integral', 'to_integral_exact', 'logical_invert'):
    for x in (a, b):
        try:
            print(name, getattr(x, name)(), end='; ')
        except InvalidOperation as e:
            print(name, e, end='; ')
print()
for name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'copy_sign', 'max', 'max_mag', 'min', 'min_mag', 'next_toward', 'quantize', 'remainder_near', 'same_quantum', 'scaleb'):
    try:
        print(name, getattr(a, name)(b if name != 'scaleb' else D(2)), end='; ')
    except InvalidOperation as e:
        print(name, e, end='; ')
print()
c = Context(prec=6)
for name, args in (('abs', (b,)), ('add', (a, b)), ('compare', (a, b)), ('copy_abs', (b,)), ('create_decimal_from_float', (0.1,)), ('divide', (a, b)), ('divide_int', (a, b)), ('divmod', (a, b)), ('Etiny', ()), ('Etop', ()), ('exp', (1,)), ('fma', (a, b, 1)), ('is_signed', (b,)), ('minus', (a,)), ('multiply', (a, b)), ('plus', (a,)), ('power', (a, 2)), ('power', (2, 10, 7)), ('remainder', (a, b)), ('scaleb', (a, 2)), ('shift', (D(123), 1)), ('rotate', (D(123456), 2)), ('sqrt', (2,)), ('subtract', (a, b)), ('to_sci_string', (D('1E+5'),)), ('to_eng_string', (D('12E+5'),)), ('quantize', (a, D('0.01'))), ('logical_and', (D(1100), D(1010))), ('logical_or', (D(1100), D(1010))), ('number_class', (D('-0'),))):
    print(name, getattr(c, name)(*args), end='; ')
print()
for s in ('0', '-0', '0.00', '1E+3', '1E-7', '123456789E-10', '1.0E+1', 'NaN', '-sNaN5', 'Infinity', '12345678901234567890.12', '0E-15', '1e-400'):
    d = D(s)
    print(repr(d), str(d), d.as_tuple().exponent, format(d, 'f') if d.is_finite() else format(d), end='; ')
print()
print(D(10).__floordiv__(D(3)), D(10) % D(-3), -D(10) // 3, abs(D('-1')), +D('1.50'), D(2) ** -1, D(9) ** D('0.5'), pow(D(3), 4, 5), divmod(D('7.5'), 2), D('1e2') == 100, D(1).compare(D(1)), D('1.1').__round__(), D('2.5').__floor__(), D('2.5').__ceil__(), D('-2.5').__trunc__(), sum([D('0.1')] * 10), max(D(1), D(2)), int(D('1e3')), D.from_float(0.5), D(5).__rsub__(D(7)), D('1.23E+4').to_integral_value(), D('Infinity') - 1, D('Infinity') > D('NaN') if False else 'n')
