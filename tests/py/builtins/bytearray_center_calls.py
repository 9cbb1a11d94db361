# bytearray.center: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').center(20)",
    "bytearray(b'Hello World').center(20, b'*')",
    "bytearray(b'Hello World').center(3)",
    "bytearray(b'Hello World').center(-1)",
    "bytearray(b'Hello World').center(15, b'xy')",
    "bytearray(b'Hello World').center(b'a')",
    "bytearray(b'Hello World').center(14, b'')",
    "bytearray(b'Hello World').center(15, 1)",
    'bytearray().center(20)',
    "bytearray().center(20, b'*')",
    'bytearray().center(3)',
    'bytearray().center(-1)',
    "bytearray().center(15, b'xy')",
    "bytearray().center(b'a')",
    "bytearray().center(14, b'')",
    'bytearray().center(15, 1)',
    "bytearray(b' a,b,,c ').center(20)",
    "bytearray(b' a,b,,c ').center(20, b'*')",
    "bytearray(b' a,b,,c ').center(3)",
    "bytearray(b' a,b,,c ').center(-1)",
    "bytearray(b' a,b,,c ').center(15, b'xy')",
    "bytearray(b' a,b,,c ').center(b'a')",
    "bytearray(b' a,b,,c ').center(14, b'')",
    "bytearray(b' a,b,,c ').center(15, 1)",
    "bytearray(b'Hello World').center(20, '*')",
]:
    show(expression)
