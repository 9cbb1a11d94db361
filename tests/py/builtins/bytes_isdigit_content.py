# bytes.isdigit and bytearray.isdigit.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.isdigit()",
    "b''.isdigit()",
    "b'ABC'.isdigit()",
    "b'123'.isdigit()",
    "b'a1'.isdigit()",
    "b' \\t\\n\\x0b'.isdigit()",
    "b'\\xe4\\xc4'.isdigit()",
    "b'Hello World'.isdigit()",
    "b'x-y z'.isdigit()",
    "bytearray(b'aBc').isdigit()",
    "bytearray(b'\\xff').isdigit()",
    "b'a'.isdigit(1)",
    'bytes.isdigit()',
    "bytes.isdigit('a')",
    "bytearray.isdigit(b'a')",
]:
    show(expression)
