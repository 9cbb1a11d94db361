# Methods of float.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    '(0.0).hex()',
    '(0.0).as_integer_ratio()',
    '(0.0).is_integer()',
    '(0.0).__trunc__()',
    '(0.0).__round__(1)',
    '(-0.0).hex()',
    '(-0.0).as_integer_ratio()',
    '(-0.0).is_integer()',
    '(-0.0).__trunc__()',
    '(-0.0).__round__(1)',
    '(1.5).hex()',
    '(1.5).as_integer_ratio()',
    '(1.5).is_integer()',
    '(1.5).__trunc__()',
    '(1.5).__round__(1)',
    '(-2.25).hex()',
    '(-2.25).as_integer_ratio()',
    '(-2.25).is_integer()',
    '(-2.25).__trunc__()',
    '(-2.25).__round__(1)',
    '(1e300).hex()',
    '(1e300).as_integer_ratio()',
    '(1e300).is_integer()',
    '(1e300).__trunc__()',
    '(1e300).__round__(1)',
    '(5e-324).hex()',
    '(5e-324).as_integer_ratio()',
    '(5e-324).is_integer()',
    '(5e-324).__trunc__()',
    '(5e-324).__round__(1)',
    '(0.1).hex()',
    '(0.1).as_integer_ratio()',
    '(0.1).is_integer()',
    '(0.1).__trunc__()',
    '(0.1).__round__(1)',
    "float('inf').hex()",
    "float('nan').hex()",
    "float('inf').as_integer_ratio()",
    "float('nan').as_integer_ratio()",
    "float('inf').is_integer()",
    "float.fromhex('0x1.8p1')",
    "float.fromhex('-0x.8')",
    "float.fromhex('1p-1074')",
    "float.fromhex('0x1p1024')",
    "float.fromhex('zz')",
    "float.fromhex('')",
    "float.fromhex('inf')",
    "float.fromhex(' nan ')",
    'float.fromhex(5)',
    "float.fromhex('0x1.fffffffffffff8p0')",
    '(1.5).real',
    '(1.5).imag',
    '(1.5).conjugate()',
    "float.__getformat__('double')",
    "float.fromhex('1.')",
]:
    show(expression)
