# bytes.lower and bytearray.lower.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.lower()",
    "b''.lower()",
    "b'ABC'.lower()",
    "b'123'.lower()",
    "b'a1'.lower()",
    "b' \\t\\n\\x0b'.lower()",
    "b'\\xe4\\xc4'.lower()",
    "b'Hello World'.lower()",
    "b'x-y z'.lower()",
    "bytearray(b'aBc').lower()",
    "bytearray(b'\\xff').lower()",
    "b'a'.lower(1)",
    'bytes.lower()',
    "bytes.lower('a')",
    "bytearray.lower(b'a')",
]:
    show(expression)
