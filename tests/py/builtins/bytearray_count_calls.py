# bytearray.count: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').count(b'l')",
    "bytearray(b'Hello World').count(b'')",
    "bytearray(b'Hello World').count(b'', 3)",
    "bytearray(b'Hello World').count(b'', 99)",
    "bytearray(b'Hello World').count(b'l', 3, 9)",
    "bytearray(b'Hello World').count(1)",
    "bytearray(b'Hello World').count(b'll')",
    "bytearray(b'Hello World').count(b'o', 5, 2)",
    "bytearray().count(b'l')",
    "bytearray().count(b'')",
    "bytearray().count(b'', 3)",
    "bytearray().count(b'', 99)",
    "bytearray().count(b'l', 3, 9)",
    'bytearray().count(1)',
    "bytearray().count(b'll')",
    "bytearray().count(b'o', 5, 2)",
    "bytearray(b' a,b,,c ').count(b'l')",
    "bytearray(b' a,b,,c ').count(b'')",
    "bytearray(b' a,b,,c ').count(b'', 3)",
    "bytearray(b' a,b,,c ').count(b'', 99)",
    "bytearray(b' a,b,,c ').count(b'l', 3, 9)",
    "bytearray(b' a,b,,c ').count(1)",
    "bytearray(b' a,b,,c ').count(b'll')",
    "bytearray(b' a,b,,c ').count(b'o', 5, 2)",
    "bytearray(b'Hello World').count('l')",
    "bytearray(b'Hello World').count('')",
    "bytearray(b'Hello World').count('', 3)",
    "bytearray(b'Hello World').count('', 99)",
]:
    show(expression)
