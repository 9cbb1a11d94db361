# bytearray.find: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').find(b'o')",
    "bytearray(b'Hello World').find(b'o', 5)",
    "bytearray(b'Hello World').find(b'o', -4)",
    "bytearray(b'Hello World').find(b'', 3)",
    "bytearray(b'Hello World').find(b'', 99)",
    "bytearray(b'Hello World').find(b'l', 0, 3)",
    "bytearray(b'Hello World').find(b'zz')",
    "bytearray(b'Hello World').find(1)",
    "bytearray(b'Hello World').find(None)",
    "bytearray(b'Hello World').find(b'o', None, None)",
    "bytearray(b'Hello World').find(b'l', -100, 100)",
    "bytearray().find(b'o')",
    "bytearray().find(b'o', 5)",
    "bytearray().find(b'o', -4)",
    "bytearray().find(b'', 3)",
    "bytearray().find(b'', 99)",
    "bytearray().find(b'l', 0, 3)",
    "bytearray().find(b'zz')",
    'bytearray().find(1)',
    'bytearray().find(None)',
    "bytearray().find(b'o', None, None)",
    "bytearray().find(b'l', -100, 100)",
    "bytearray(b' a,b,,c ').find(b'o')",
    "bytearray(b' a,b,,c ').find(b'o', 5)",
    "bytearray(b' a,b,,c ').find(b'o', -4)",
    "bytearray(b' a,b,,c ').find(b'', 3)",
    "bytearray(b' a,b,,c ').find(b'', 99)",
    "bytearray(b' a,b,,c ').find(b'l', 0, 3)",
    "bytearray(b' a,b,,c ').find(b'zz')",
    "bytearray(b' a,b,,c ').find(1)",
    "bytearray(b' a,b,,c ').find(None)",
    "bytearray(b' a,b,,c ').find(b'o', None, None)",
    "bytearray(b' a,b,,c ').find(b'l', -100, 100)",
    "bytearray(b'Hello World').find('o')",
    "bytearray(b'Hello World').find('o', 5)",
    "bytearray(b'Hello World').find('o', -4)",
    "bytearray(b'Hello World').find('', 3)",
]:
    show(expression)
