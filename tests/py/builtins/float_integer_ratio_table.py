# as_integer_ratio, is_integer, hex and comparison of floats with big ints.
for t in [
    "[x.as_integer_ratio() for x in (0.0, -0.5, 1e10, 0.1, 5e-324)], [x.is_integer() for x in (1.0, -0.0, 1.5, 1e300)], 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 10**22 == 1e22, 10**23 == 1e23, 10**400 > 1e308, -10**400 < float('-inf'), float('nan') < 10**400",
    "float('inf').as_integer_ratio()",
    "float('nan').as_integer_ratio()",
    '10**400 + 1.0',
    '10**400 / 10**399, 10**400 // 10**399, 1 / 10**400, 10**400 / 3.0 if False else 0',
    '10**400 / 1.5',
    '10**400 / 10**50',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
