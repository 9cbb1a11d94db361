# bytearray.removesuffix: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').removesuffix(b'ld')",
    "bytearray(b'Hello World').removesuffix(b'zz')",
    "bytearray(b'Hello World').removesuffix(b'')",
    "bytearray(b'Hello World').removesuffix(1)",
    "bytearray().removesuffix(b'ld')",
    "bytearray().removesuffix(b'zz')",
    "bytearray().removesuffix(b'')",
    'bytearray().removesuffix(1)',
    "bytearray(b' a,b,,c ').removesuffix(b'ld')",
    "bytearray(b' a,b,,c ').removesuffix(b'zz')",
    "bytearray(b' a,b,,c ').removesuffix(b'')",
    "bytearray(b' a,b,,c ').removesuffix(1)",
    "bytearray(b'Hello World').removesuffix('ld')",
    "bytearray(b'Hello World').removesuffix('zz')",
    "bytearray(b'Hello World').removesuffix('')",
]:
    show(expression)
