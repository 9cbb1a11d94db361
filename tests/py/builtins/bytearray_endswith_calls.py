# bytearray.endswith: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').endswith(b'ld')",
    "bytearray(b'Hello World').endswith(b'')",
    "bytearray(b'Hello World').endswith((b'x', b'ld'))",
    "bytearray(b'Hello World').endswith(())",
    "bytearray(b'Hello World').endswith(b'o', 0, 5)",
    "bytearray(b'Hello World').endswith(1)",
    "bytearray(b'Hello World').endswith(b'', 99)",
    "bytearray().endswith(b'ld')",
    "bytearray().endswith(b'')",
    "bytearray().endswith((b'x', b'ld'))",
    'bytearray().endswith(())',
    "bytearray().endswith(b'o', 0, 5)",
    'bytearray().endswith(1)',
    "bytearray().endswith(b'', 99)",
    "bytearray(b' a,b,,c ').endswith(b'ld')",
    "bytearray(b' a,b,,c ').endswith(b'')",
    "bytearray(b' a,b,,c ').endswith((b'x', b'ld'))",
    "bytearray(b' a,b,,c ').endswith(())",
    "bytearray(b' a,b,,c ').endswith(b'o', 0, 5)",
    "bytearray(b' a,b,,c ').endswith(1)",
    "bytearray(b' a,b,,c ').endswith(b'', 99)",
    "bytearray(b'Hello World').endswith('ld')",
    "bytearray(b'Hello World').endswith('')",
    "bytearray(b'Hello World').endswith(('x', 'ld'))",
]:
    show(expression)
