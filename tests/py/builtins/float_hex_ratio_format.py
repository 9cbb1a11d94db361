# float: hex and fromhex, as_integer_ratio, is_integer, repr at the limits, special values, rounding, errors.
import math
for x in (0.0, -0.0, 1.0, 0.1, -2.5, 1e308, 5e-324, 2.2250738585072014e-308, math.inf, -math.inf, 1 / 3, 1e16, 123456789012345680.0, 1e22, 1e23, 0.0001, 0.00001, 1.5e-7, 100.0, 1e15, 9007199254740993.0):
    print(repr(x), x.hex(), x.is_integer(), x.as_integer_ratio() if math.isfinite(x) and abs(x) < 1e17 and abs(x) > 1e-10 or x == 0 else '')
for t in ('0x1p0', '0x1.8p1', '-0x.8', '0X1P-1074', '0x1.fffffffffffff8p1023', '0x1p1024', '1', 'inf', 'nan', '-infinity', '0x', '0x1p', 'g', '', ' 0x1 ', '0x1.0000000000000800000000001p0', '1e5', '0x1_0', '0x1p-1075', '0x1.8p-1074'):
    try:
        print(t, float.fromhex(t))
    except Exception as e:
        print(t, type(e).__name__, e)
for t in ('float("1_0.5")', 'float(" 1e3\\n")', 'float("infinity")', 'float("+nan")', 'float("1e400")', 'float("-1e-400")', 'float(b"1.5")', 'float("١.٥")', 'float("1__0")', 'float("")', 'float("1.5.2")', 'float("0x1")', 'float("1e")', 'float(None)', 'float([])', 'float(1j)', 'float(10**400)', 'float("1", "2")', 'float(x=1)', 'math.inf.as_integer_ratio()', 'math.nan.as_integer_ratio()', 'float.fromhex(5)', '(1.5).hex(1)', 'round(2.5), round(3.5), round(-2.5), round(0.5)', 'round(2.675, 2), round(1e300, -300), round(5.5, -1), round(1234.5, -2)', 'round(math.inf)', 'round(math.nan)', 'round(math.inf, 2)', 'round(1.5, None)', 'round(1.5, "a")', 'round(2.5, 0), round(25, -1), round(35, -1), round(-15, -1), round(15, 1)', 'int(-1e20)', 'divmod(5.5, -2), divmod(-5.5, 2), 5.5 // 0.1, -0.0 // 1, 0.0 % -1', '1.0 // 0', '0.0 % 0', 'divmod(1, 0.0)', 'math.inf // 1, math.inf % 1, 1 % math.inf, -1 % math.inf', '2.0 ** 0.5, (-8.0) ** (1/3), 0.0 ** 0, math.inf ** 0, math.nan ** 0, (-1.0) ** math.inf', '1e200 ** 2', '(-2.0) ** 0.5', '1.5 .__round__(), (1.5).__trunc__(), (1.5).__floor__(), (1.5).__ceil__()'):
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
