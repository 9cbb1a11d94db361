# bytearray.splitlines: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').splitlines()",
    "bytearray(b'Hello World').splitlines(True)",
    "bytearray(b'Hello World').splitlines(keepends=1)",
    "bytearray(b'Hello World').splitlines(1, 2)",
    'bytearray().splitlines()',
    'bytearray().splitlines(True)',
    'bytearray().splitlines(keepends=1)',
    'bytearray().splitlines(1, 2)',
    "bytearray(b' a,b,,c ').splitlines()",
    "bytearray(b' a,b,,c ').splitlines(True)",
    "bytearray(b' a,b,,c ').splitlines(keepends=1)",
    "bytearray(b' a,b,,c ').splitlines(1, 2)",
]:
    show(expression)
