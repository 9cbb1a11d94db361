# bytearray.rstrip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').rstrip()",
    "bytearray(b'Hello World').rstrip(b'Hd ')",
    "bytearray(b'Hello World').rstrip(b' ,')",
    "bytearray(b'Hello World').rstrip(None)",
    "bytearray(b'Hello World').rstrip(1)",
    "bytearray(b'Hello World').rstrip(b'')",
    "bytearray(b'Hello World').rstrip(b'\\t\\n')",
    'bytearray().rstrip()',
    "bytearray().rstrip(b'Hd ')",
    "bytearray().rstrip(b' ,')",
    'bytearray().rstrip(None)',
    'bytearray().rstrip(1)',
    "bytearray().rstrip(b'')",
    "bytearray().rstrip(b'\\t\\n')",
    "bytearray(b' a,b,,c ').rstrip()",
    "bytearray(b' a,b,,c ').rstrip(b'Hd ')",
    "bytearray(b' a,b,,c ').rstrip(b' ,')",
    "bytearray(b' a,b,,c ').rstrip(None)",
    "bytearray(b' a,b,,c ').rstrip(1)",
    "bytearray(b' a,b,,c ').rstrip(b'')",
    "bytearray(b' a,b,,c ').rstrip(b'\\t\\n')",
    "bytearray(b'Hello World').rstrip('Hd ')",
    "bytearray(b'Hello World').rstrip(' ,')",
]:
    show(expression)
