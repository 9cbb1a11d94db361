# bytearray.replace: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').replace(b'l', b'L')",
    "bytearray(b'Hello World').replace(b'l', b'', 2)",
    "bytearray(b'Hello World').replace(b'', b'-')",
    "bytearray(b'Hello World').replace(b'', b'-', 3)",
    "bytearray(b'Hello World').replace(b'zz', b'y')",
    "bytearray(b'Hello World').replace(b'l', b'L', -1)",
    "bytearray(b'Hello World').replace(b'l', b'L', 0)",
    "bytearray(b'Hello World').replace(b'l')",
    "bytearray(b'Hello World').replace(1, b'x')",
    "bytearray(b'Hello World').replace(b'l', 1)",
    "bytearray(b'Hello World').replace(b'o', b'oo')",
    "bytearray().replace(b'l', b'L')",
    "bytearray().replace(b'l', b'', 2)",
    "bytearray().replace(b'', b'-')",
    "bytearray().replace(b'', b'-', 3)",
    "bytearray().replace(b'zz', b'y')",
    "bytearray().replace(b'l', b'L', -1)",
    "bytearray().replace(b'l', b'L', 0)",
    "bytearray().replace(b'l')",
    "bytearray().replace(1, b'x')",
    "bytearray().replace(b'l', 1)",
    "bytearray().replace(b'o', b'oo')",
    "bytearray(b' a,b,,c ').replace(b'l', b'L')",
    "bytearray(b' a,b,,c ').replace(b'l', b'', 2)",
    "bytearray(b' a,b,,c ').replace(b'', b'-')",
    "bytearray(b' a,b,,c ').replace(b'', b'-', 3)",
    "bytearray(b' a,b,,c ').replace(b'zz', b'y')",
    "bytearray(b' a,b,,c ').replace(b'l', b'L', -1)",
    "bytearray(b' a,b,,c ').replace(b'l', b'L', 0)",
    "bytearray(b' a,b,,c ').replace(b'l')",
    "bytearray(b' a,b,,c ').replace(1, b'x')",
    "bytearray(b' a,b,,c ').replace(b'l', 1)",
    "bytearray(b' a,b,,c ').replace(b'o', b'oo')",
    "bytearray(b'Hello World').replace('l', 'L')",
    "bytearray(b'Hello World').replace('l', '', 2)",
    "bytearray(b'Hello World').replace('', '-')",
    "bytearray(b'Hello World').replace('', '-', 3)",
]:
    show(expression)
