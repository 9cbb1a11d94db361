# bytearray.ljust: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').ljust(20)",
    "bytearray(b'Hello World').ljust(20, b'*')",
    "bytearray(b'Hello World').ljust(3)",
    "bytearray(b'Hello World').ljust(-1)",
    "bytearray(b'Hello World').ljust(15, b'xy')",
    "bytearray(b'Hello World').ljust(b'a')",
    "bytearray(b'Hello World').ljust(14, b'')",
    "bytearray(b'Hello World').ljust(15, 1)",
    'bytearray().ljust(20)',
    "bytearray().ljust(20, b'*')",
    'bytearray().ljust(3)',
    'bytearray().ljust(-1)',
    "bytearray().ljust(15, b'xy')",
    "bytearray().ljust(b'a')",
    "bytearray().ljust(14, b'')",
    'bytearray().ljust(15, 1)',
    "bytearray(b' a,b,,c ').ljust(20)",
    "bytearray(b' a,b,,c ').ljust(20, b'*')",
    "bytearray(b' a,b,,c ').ljust(3)",
    "bytearray(b' a,b,,c ').ljust(-1)",
    "bytearray(b' a,b,,c ').ljust(15, b'xy')",
    "bytearray(b' a,b,,c ').ljust(b'a')",
    "bytearray(b' a,b,,c ').ljust(14, b'')",
    "bytearray(b' a,b,,c ').ljust(15, 1)",
    "bytearray(b'Hello World').ljust(20, '*')",
]:
    show(expression)
