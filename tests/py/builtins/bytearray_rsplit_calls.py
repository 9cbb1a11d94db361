# bytearray.rsplit: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').rsplit()",
    "bytearray(b'Hello World').rsplit(b',')",
    "bytearray(b'Hello World').rsplit(b' ')",
    "bytearray(b'Hello World').rsplit(b',', 1)",
    "bytearray(b'Hello World').rsplit(None, 1)",
    "bytearray(b'Hello World').rsplit(b'')",
    "bytearray(b'Hello World').rsplit(1)",
    "bytearray(b'Hello World').rsplit(b',', 0)",
    "bytearray(b'Hello World').rsplit(b'l', -1)",
    "bytearray(b'Hello World').rsplit(maxsplit=1)",
    "bytearray(b'Hello World').rsplit(sep=b',')",
    "bytearray(b'Hello World').rsplit(b' ', maxsplit=0)",
    "bytearray(b'Hello World').rsplit(b'x', b'y')",
    'bytearray().rsplit()',
    "bytearray().rsplit(b',')",
    "bytearray().rsplit(b' ')",
    "bytearray().rsplit(b',', 1)",
    'bytearray().rsplit(None, 1)',
    "bytearray().rsplit(b'')",
    'bytearray().rsplit(1)',
    "bytearray().rsplit(b',', 0)",
    "bytearray().rsplit(b'l', -1)",
    'bytearray().rsplit(maxsplit=1)',
    "bytearray().rsplit(sep=b',')",
    "bytearray().rsplit(b' ', maxsplit=0)",
    "bytearray().rsplit(b'x', b'y')",
    "bytearray(b' a,b,,c ').rsplit()",
    "bytearray(b' a,b,,c ').rsplit(b',')",
    "bytearray(b' a,b,,c ').rsplit(b' ')",
    "bytearray(b' a,b,,c ').rsplit(b',', 1)",
    "bytearray(b' a,b,,c ').rsplit(None, 1)",
    "bytearray(b' a,b,,c ').rsplit(b'')",
    "bytearray(b' a,b,,c ').rsplit(1)",
    "bytearray(b' a,b,,c ').rsplit(b',', 0)",
    "bytearray(b' a,b,,c ').rsplit(b'l', -1)",
    "bytearray(b' a,b,,c ').rsplit(maxsplit=1)",
    "bytearray(b' a,b,,c ').rsplit(sep=b',')",
    "bytearray(b' a,b,,c ').rsplit(b' ', maxsplit=0)",
    "bytearray(b' a,b,,c ').rsplit(b'x', b'y')",
    "bytearray(b'Hello World').rsplit(',')",
    "bytearray(b'Hello World').rsplit(' ')",
    "bytearray(b'Hello World').rsplit(',', 1)",
]:
    show(expression)
