# bytearray.removeprefix: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').removeprefix(b'He')",
    "bytearray(b'Hello World').removeprefix(b'zz')",
    "bytearray(b'Hello World').removeprefix(b'')",
    "bytearray(b'Hello World').removeprefix(1)",
    "bytearray().removeprefix(b'He')",
    "bytearray().removeprefix(b'zz')",
    "bytearray().removeprefix(b'')",
    'bytearray().removeprefix(1)',
    "bytearray(b' a,b,,c ').removeprefix(b'He')",
    "bytearray(b' a,b,,c ').removeprefix(b'zz')",
    "bytearray(b' a,b,,c ').removeprefix(b'')",
    "bytearray(b' a,b,,c ').removeprefix(1)",
    "bytearray(b'Hello World').removeprefix('He')",
    "bytearray(b'Hello World').removeprefix('zz')",
    "bytearray(b'Hello World').removeprefix('')",
]:
    show(expression)
