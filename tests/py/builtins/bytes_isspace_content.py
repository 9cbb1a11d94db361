# bytes.isspace and bytearray.isspace.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.isspace()",
    "b''.isspace()",
    "b'ABC'.isspace()",
    "b'123'.isspace()",
    "b'a1'.isspace()",
    "b' \\t\\n\\x0b'.isspace()",
    "b'\\xe4\\xc4'.isspace()",
    "b'Hello World'.isspace()",
    "b'x-y z'.isspace()",
    "bytearray(b'aBc').isspace()",
    "bytearray(b'\\xff').isspace()",
    "b'a'.isspace(1)",
    'bytes.isspace()',
    "bytes.isspace('a')",
    "bytearray.isspace(b'a')",
]:
    show(expression)
