# str(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'str()',
    'str(1)',
    "str('a')",
    "str(b'ab')",
    "str(b'ab', 'ascii')",
    "str(b'\\xff', 'utf-8')",
    "str(b'\\xff', 'utf-8', 'replace')",
    "str('a', 'ascii')",
    "str(1, 'ascii')",
    "str(object='x')",
    "str(b'ab', errors='strict')",
    "str(encoding='ascii')",
    "str(b'', 'nope')",
    "str(b'a', 'nope')",
    'str(None)',
    'str(1, 2, 3, 4)',
    "str(b'a', None)",
    "str(bytearray(b'x'), 'latin-1')",
]:
    show(expression)
