# float(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'float()',
    'float(1)',
    "float('1.5')",
    "float(' -2e3 ')",
    "float('inf')",
    "float('-Infinity')",
    "float('nan')",
    "float('1_0.5')",
    "float('1__0')",
    "float('')",
    "float('0x1p3')",
    "float(b'2.5')",
    "float(memoryview(b'12.3')[1:4])",
    'float(None)',
    "float('abc')",
    'float(1j)',
    'float([])',
    "float('1e400')",
    "float('1e-400')",
    'float(10**400)',
    "float('１.５')",
    'float(x=1)',
    'float(1, 2)',
]:
    show(expression)
