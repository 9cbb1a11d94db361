# bytearray.zfill: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').zfill(15)",
    "bytearray(b'Hello World').zfill(3)",
    "bytearray(b'Hello World').zfill(-1)",
    "bytearray(b'Hello World').zfill(b'a')",
    'bytearray().zfill(15)',
    'bytearray().zfill(3)',
    'bytearray().zfill(-1)',
    "bytearray().zfill(b'a')",
    "bytearray(b' a,b,,c ').zfill(15)",
    "bytearray(b' a,b,,c ').zfill(3)",
    "bytearray(b' a,b,,c ').zfill(-1)",
    "bytearray(b' a,b,,c ').zfill(b'a')",
    "bytearray(b'Hello World').zfill('a')",
]:
    show(expression)
