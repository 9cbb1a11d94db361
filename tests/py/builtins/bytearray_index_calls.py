# bytearray.index: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').index(b'o')",
    "bytearray(b'Hello World').index(b'o', 5)",
    "bytearray(b'Hello World').index(b'o', -4)",
    "bytearray(b'Hello World').index(b'', 3)",
    "bytearray(b'Hello World').index(b'', 99)",
    "bytearray(b'Hello World').index(b'l', 0, 3)",
    "bytearray(b'Hello World').index(b'zz')",
    "bytearray(b'Hello World').index(1)",
    "bytearray(b'Hello World').index(None)",
    "bytearray(b'Hello World').index(b'o', None, None)",
    "bytearray(b'Hello World').index(b'l', -100, 100)",
    "bytearray().index(b'o')",
    "bytearray().index(b'o', 5)",
    "bytearray().index(b'o', -4)",
    "bytearray().index(b'', 3)",
    "bytearray().index(b'', 99)",
    "bytearray().index(b'l', 0, 3)",
    "bytearray().index(b'zz')",
    'bytearray().index(1)',
    'bytearray().index(None)',
    "bytearray().index(b'o', None, None)",
    "bytearray().index(b'l', -100, 100)",
    "bytearray(b' a,b,,c ').index(b'o')",
    "bytearray(b' a,b,,c ').index(b'o', 5)",
    "bytearray(b' a,b,,c ').index(b'o', -4)",
    "bytearray(b' a,b,,c ').index(b'', 3)",
    "bytearray(b' a,b,,c ').index(b'', 99)",
    "bytearray(b' a,b,,c ').index(b'l', 0, 3)",
    "bytearray(b' a,b,,c ').index(b'zz')",
    "bytearray(b' a,b,,c ').index(1)",
    "bytearray(b' a,b,,c ').index(None)",
    "bytearray(b' a,b,,c ').index(b'o', None, None)",
    "bytearray(b' a,b,,c ').index(b'l', -100, 100)",
    "bytearray(b'Hello World').index('o')",
    "bytearray(b'Hello World').index('o', 5)",
    "bytearray(b'Hello World').index('o', -4)",
    "bytearray(b'Hello World').index('', 3)",
]:
    show(expression)
