# bytes.isascii and bytearray.isascii.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.isascii()",
    "b''.isascii()",
    "b'ABC'.isascii()",
    "b'123'.isascii()",
    "b'a1'.isascii()",
    "b' \\t\\n\\x0b'.isascii()",
    "b'\\xe4\\xc4'.isascii()",
    "b'Hello World'.isascii()",
    "b'x-y z'.isascii()",
    "bytearray(b'aBc').isascii()",
    "bytearray(b'\\xff').isascii()",
    "b'a'.isascii(1)",
    'bytes.isascii()',
    "bytes.isascii('a')",
    "bytearray.isascii(b'a')",
]:
    show(expression)
