# bytes.isalnum and bytearray.isalnum.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.isalnum()",
    "b''.isalnum()",
    "b'ABC'.isalnum()",
    "b'123'.isalnum()",
    "b'a1'.isalnum()",
    "b' \\t\\n\\x0b'.isalnum()",
    "b'\\xe4\\xc4'.isalnum()",
    "b'Hello World'.isalnum()",
    "b'x-y z'.isalnum()",
    "bytearray(b'aBc').isalnum()",
    "bytearray(b'\\xff').isalnum()",
    "b'a'.isalnum(1)",
    'bytes.isalnum()',
    "bytes.isalnum('a')",
    "bytearray.isalnum(b'a')",
]:
    show(expression)
