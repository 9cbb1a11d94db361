# int(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'int()',
    'int(0)',
    "int('12')",
    "int(' -7 ')",
    "int('0x1f', 16)",
    "int('0x1f', 0)",
    "int('z', 36)",
    "int('8', 8)",
    "int('1_000')",
    "int('1__0')",
    "int('')",
    "int('１２')",
    "int(b'12')",
    "int(bytearray(b'3'))",
    "int(memoryview(b'4'))",
    'int(1.9)',
    'int(-1.9)',
    "int(float('nan'))",
    "int(float('inf'))",
    'int(None)',
    "int('1.5')",
    'int(5, 10)',
    "int('5', 1)",
    "int('5', 37)",
    "int('5', '2')",
    'int(base=5)',
    "int('11', base=2)",
    'int(1j)',
    'int([])',
    "int('9' * 20)",
    "int('a')",
    'int(x=1)',
    'int(1, 2, 3)',
]:
    show(expression)
