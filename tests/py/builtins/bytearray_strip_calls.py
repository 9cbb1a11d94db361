# bytearray.strip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').strip()",
    "bytearray(b'Hello World').strip(b'Hd ')",
    "bytearray(b'Hello World').strip(b' ,')",
    "bytearray(b'Hello World').strip(None)",
    "bytearray(b'Hello World').strip(1)",
    "bytearray(b'Hello World').strip(b'')",
    "bytearray(b'Hello World').strip(b'\\t\\n')",
    'bytearray().strip()',
    "bytearray().strip(b'Hd ')",
    "bytearray().strip(b' ,')",
    'bytearray().strip(None)',
    'bytearray().strip(1)',
    "bytearray().strip(b'')",
    "bytearray().strip(b'\\t\\n')",
    "bytearray(b' a,b,,c ').strip()",
    "bytearray(b' a,b,,c ').strip(b'Hd ')",
    "bytearray(b' a,b,,c ').strip(b' ,')",
    "bytearray(b' a,b,,c ').strip(None)",
    "bytearray(b' a,b,,c ').strip(1)",
    "bytearray(b' a,b,,c ').strip(b'')",
    "bytearray(b' a,b,,c ').strip(b'\\t\\n')",
    "bytearray(b'Hello World').strip('Hd ')",
    "bytearray(b'Hello World').strip(' ,')",
]:
    show(expression)
