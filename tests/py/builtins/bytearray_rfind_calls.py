# bytearray.rfind: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').rfind(b'o')",
    "bytearray(b'Hello World').rfind(b'o', 5)",
    "bytearray(b'Hello World').rfind(b'o', -4)",
    "bytearray(b'Hello World').rfind(b'', 3)",
    "bytearray(b'Hello World').rfind(b'', 99)",
    "bytearray(b'Hello World').rfind(b'l', 0, 3)",
    "bytearray(b'Hello World').rfind(b'zz')",
    "bytearray(b'Hello World').rfind(1)",
    "bytearray(b'Hello World').rfind(None)",
    "bytearray(b'Hello World').rfind(b'o', None, None)",
    "bytearray(b'Hello World').rfind(b'l', -100, 100)",
    "bytearray().rfind(b'o')",
    "bytearray().rfind(b'o', 5)",
    "bytearray().rfind(b'o', -4)",
    "bytearray().rfind(b'', 3)",
    "bytearray().rfind(b'', 99)",
    "bytearray().rfind(b'l', 0, 3)",
    "bytearray().rfind(b'zz')",
    'bytearray().rfind(1)',
    'bytearray().rfind(None)',
    "bytearray().rfind(b'o', None, None)",
    "bytearray().rfind(b'l', -100, 100)",
    "bytearray(b' a,b,,c ').rfind(b'o')",
    "bytearray(b' a,b,,c ').rfind(b'o', 5)",
    "bytearray(b' a,b,,c ').rfind(b'o', -4)",
    "bytearray(b' a,b,,c ').rfind(b'', 3)",
    "bytearray(b' a,b,,c ').rfind(b'', 99)",
    "bytearray(b' a,b,,c ').rfind(b'l', 0, 3)",
    "bytearray(b' a,b,,c ').rfind(b'zz')",
    "bytearray(b' a,b,,c ').rfind(1)",
    "bytearray(b' a,b,,c ').rfind(None)",
    "bytearray(b' a,b,,c ').rfind(b'o', None, None)",
    "bytearray(b' a,b,,c ').rfind(b'l', -100, 100)",
    "bytearray(b'Hello World').rfind('o')",
    "bytearray(b'Hello World').rfind('o', 5)",
    "bytearray(b'Hello World').rfind('o', -4)",
    "bytearray(b'Hello World').rfind('', 3)",
]:
    show(expression)
