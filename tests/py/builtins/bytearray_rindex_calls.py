# bytearray.rindex: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').rindex(b'o')",
    "bytearray(b'Hello World').rindex(b'o', 5)",
    "bytearray(b'Hello World').rindex(b'o', -4)",
    "bytearray(b'Hello World').rindex(b'', 3)",
    "bytearray(b'Hello World').rindex(b'', 99)",
    "bytearray(b'Hello World').rindex(b'l', 0, 3)",
    "bytearray(b'Hello World').rindex(b'zz')",
    "bytearray(b'Hello World').rindex(1)",
    "bytearray(b'Hello World').rindex(None)",
    "bytearray(b'Hello World').rindex(b'o', None, None)",
    "bytearray(b'Hello World').rindex(b'l', -100, 100)",
    "bytearray().rindex(b'o')",
    "bytearray().rindex(b'o', 5)",
    "bytearray().rindex(b'o', -4)",
    "bytearray().rindex(b'', 3)",
    "bytearray().rindex(b'', 99)",
    "bytearray().rindex(b'l', 0, 3)",
    "bytearray().rindex(b'zz')",
    'bytearray().rindex(1)',
    'bytearray().rindex(None)',
    "bytearray().rindex(b'o', None, None)",
    "bytearray().rindex(b'l', -100, 100)",
    "bytearray(b' a,b,,c ').rindex(b'o')",
    "bytearray(b' a,b,,c ').rindex(b'o', 5)",
    "bytearray(b' a,b,,c ').rindex(b'o', -4)",
    "bytearray(b' a,b,,c ').rindex(b'', 3)",
    "bytearray(b' a,b,,c ').rindex(b'', 99)",
    "bytearray(b' a,b,,c ').rindex(b'l', 0, 3)",
    "bytearray(b' a,b,,c ').rindex(b'zz')",
    "bytearray(b' a,b,,c ').rindex(1)",
    "bytearray(b' a,b,,c ').rindex(None)",
    "bytearray(b' a,b,,c ').rindex(b'o', None, None)",
    "bytearray(b' a,b,,c ').rindex(b'l', -100, 100)",
    "bytearray(b'Hello World').rindex('o')",
    "bytearray(b'Hello World').rindex('o', 5)",
    "bytearray(b'Hello World').rindex('o', -4)",
    "bytearray(b'Hello World').rindex('', 3)",
]:
    show(expression)
