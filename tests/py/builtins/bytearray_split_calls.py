# bytearray.split: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').split()",
    "bytearray(b'Hello World').split(b',')",
    "bytearray(b'Hello World').split(b' ')",
    "bytearray(b'Hello World').split(b',', 1)",
    "bytearray(b'Hello World').split(None, 1)",
    "bytearray(b'Hello World').split(b'')",
    "bytearray(b'Hello World').split(1)",
    "bytearray(b'Hello World').split(b',', 0)",
    "bytearray(b'Hello World').split(b'l', -1)",
    "bytearray(b'Hello World').split(maxsplit=1)",
    "bytearray(b'Hello World').split(sep=b',')",
    "bytearray(b'Hello World').split(b' ', maxsplit=0)",
    "bytearray(b'Hello World').split(b'x', b'y')",
    'bytearray().split()',
    "bytearray().split(b',')",
    "bytearray().split(b' ')",
    "bytearray().split(b',', 1)",
    'bytearray().split(None, 1)',
    "bytearray().split(b'')",
    'bytearray().split(1)',
    "bytearray().split(b',', 0)",
    "bytearray().split(b'l', -1)",
    'bytearray().split(maxsplit=1)',
    "bytearray().split(sep=b',')",
    "bytearray().split(b' ', maxsplit=0)",
    "bytearray().split(b'x', b'y')",
    "bytearray(b' a,b,,c ').split()",
    "bytearray(b' a,b,,c ').split(b',')",
    "bytearray(b' a,b,,c ').split(b' ')",
    "bytearray(b' a,b,,c ').split(b',', 1)",
    "bytearray(b' a,b,,c ').split(None, 1)",
    "bytearray(b' a,b,,c ').split(b'')",
    "bytearray(b' a,b,,c ').split(1)",
    "bytearray(b' a,b,,c ').split(b',', 0)",
    "bytearray(b' a,b,,c ').split(b'l', -1)",
    "bytearray(b' a,b,,c ').split(maxsplit=1)",
    "bytearray(b' a,b,,c ').split(sep=b',')",
    "bytearray(b' a,b,,c ').split(b' ', maxsplit=0)",
    "bytearray(b' a,b,,c ').split(b'x', b'y')",
    "bytearray(b'Hello World').split(',')",
    "bytearray(b'Hello World').split(' ')",
    "bytearray(b'Hello World').split(',', 1)",
]:
    show(expression)
