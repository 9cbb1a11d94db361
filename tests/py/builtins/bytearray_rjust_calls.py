# bytearray.rjust: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').rjust(20)",
    "bytearray(b'Hello World').rjust(20, b'*')",
    "bytearray(b'Hello World').rjust(3)",
    "bytearray(b'Hello World').rjust(-1)",
    "bytearray(b'Hello World').rjust(15, b'xy')",
    "bytearray(b'Hello World').rjust(b'a')",
    "bytearray(b'Hello World').rjust(14, b'')",
    "bytearray(b'Hello World').rjust(15, 1)",
    'bytearray().rjust(20)',
    "bytearray().rjust(20, b'*')",
    'bytearray().rjust(3)',
    'bytearray().rjust(-1)',
    "bytearray().rjust(15, b'xy')",
    "bytearray().rjust(b'a')",
    "bytearray().rjust(14, b'')",
    'bytearray().rjust(15, 1)',
    "bytearray(b' a,b,,c ').rjust(20)",
    "bytearray(b' a,b,,c ').rjust(20, b'*')",
    "bytearray(b' a,b,,c ').rjust(3)",
    "bytearray(b' a,b,,c ').rjust(-1)",
    "bytearray(b' a,b,,c ').rjust(15, b'xy')",
    "bytearray(b' a,b,,c ').rjust(b'a')",
    "bytearray(b' a,b,,c ').rjust(14, b'')",
    "bytearray(b' a,b,,c ').rjust(15, 1)",
    "bytearray(b'Hello World').rjust(20, '*')",
]:
    show(expression)
