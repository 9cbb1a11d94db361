# bytearray.lstrip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').lstrip()",
    "bytearray(b'Hello World').lstrip(b'Hd ')",
    "bytearray(b'Hello World').lstrip(b' ,')",
    "bytearray(b'Hello World').lstrip(None)",
    "bytearray(b'Hello World').lstrip(1)",
    "bytearray(b'Hello World').lstrip(b'')",
    "bytearray(b'Hello World').lstrip(b'\\t\\n')",
    'bytearray().lstrip()',
    "bytearray().lstrip(b'Hd ')",
    "bytearray().lstrip(b' ,')",
    'bytearray().lstrip(None)',
    'bytearray().lstrip(1)',
    "bytearray().lstrip(b'')",
    "bytearray().lstrip(b'\\t\\n')",
    "bytearray(b' a,b,,c ').lstrip()",
    "bytearray(b' a,b,,c ').lstrip(b'Hd ')",
    "bytearray(b' a,b,,c ').lstrip(b' ,')",
    "bytearray(b' a,b,,c ').lstrip(None)",
    "bytearray(b' a,b,,c ').lstrip(1)",
    "bytearray(b' a,b,,c ').lstrip(b'')",
    "bytearray(b' a,b,,c ').lstrip(b'\\t\\n')",
    "bytearray(b'Hello World').lstrip('Hd ')",
    "bytearray(b'Hello World').lstrip(' ,')",
]:
    show(expression)
