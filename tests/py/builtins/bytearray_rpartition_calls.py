# bytearray.rpartition: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').rpartition(b'o')",
    "bytearray(b'Hello World').rpartition(b',')",
    "bytearray(b'Hello World').rpartition(b'')",
    "bytearray(b'Hello World').rpartition(1)",
    "bytearray(b'Hello World').rpartition(b'zz')",
    "bytearray(b'Hello World').rpartition(b' ')",
    "bytearray().rpartition(b'o')",
    "bytearray().rpartition(b',')",
    "bytearray().rpartition(b'')",
    'bytearray().rpartition(1)',
    "bytearray().rpartition(b'zz')",
    "bytearray().rpartition(b' ')",
    "bytearray(b' a,b,,c ').rpartition(b'o')",
    "bytearray(b' a,b,,c ').rpartition(b',')",
    "bytearray(b' a,b,,c ').rpartition(b'')",
    "bytearray(b' a,b,,c ').rpartition(1)",
    "bytearray(b' a,b,,c ').rpartition(b'zz')",
    "bytearray(b' a,b,,c ').rpartition(b' ')",
    "bytearray(b'Hello World').rpartition('o')",
    "bytearray(b'Hello World').rpartition(',')",
    "bytearray(b'Hello World').rpartition('')",
]:
    show(expression)
