# bytearray.startswith: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').startswith(b'He')",
    "bytearray(b'Hello World').startswith(b'')",
    "bytearray(b'Hello World').startswith((b'x', b'He'))",
    "bytearray(b'Hello World').startswith(())",
    "bytearray(b'Hello World').startswith(b'W', 6)",
    "bytearray(b'Hello World').startswith(b'', 99)",
    "bytearray(b'Hello World').startswith(1)",
    "bytearray(b'Hello World').startswith((b'a', 1))",
    "bytearray(b'Hello World').startswith(b'', 11)",
    "bytearray(b'Hello World').startswith(b'ell', 1, 3)",
    "bytearray().startswith(b'He')",
    "bytearray().startswith(b'')",
    "bytearray().startswith((b'x', b'He'))",
    'bytearray().startswith(())',
    "bytearray().startswith(b'W', 6)",
    "bytearray().startswith(b'', 99)",
    'bytearray().startswith(1)',
    "bytearray().startswith((b'a', 1))",
    "bytearray().startswith(b'', 11)",
    "bytearray().startswith(b'ell', 1, 3)",
    "bytearray(b' a,b,,c ').startswith(b'He')",
    "bytearray(b' a,b,,c ').startswith(b'')",
    "bytearray(b' a,b,,c ').startswith((b'x', b'He'))",
    "bytearray(b' a,b,,c ').startswith(())",
    "bytearray(b' a,b,,c ').startswith(b'W', 6)",
    "bytearray(b' a,b,,c ').startswith(b'', 99)",
    "bytearray(b' a,b,,c ').startswith(1)",
    "bytearray(b' a,b,,c ').startswith((b'a', 1))",
    "bytearray(b' a,b,,c ').startswith(b'', 11)",
    "bytearray(b' a,b,,c ').startswith(b'ell', 1, 3)",
    "bytearray(b'Hello World').startswith('He')",
    "bytearray(b'Hello World').startswith('')",
    "bytearray(b'Hello World').startswith(('x', 'He'))",
]:
    show(expression)
