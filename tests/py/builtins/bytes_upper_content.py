# bytes.upper and bytearray.upper.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.upper()",
    "b''.upper()",
    "b'ABC'.upper()",
    "b'123'.upper()",
    "b'a1'.upper()",
    "b' \\t\\n\\x0b'.upper()",
    "b'\\xe4\\xc4'.upper()",
    "b'Hello World'.upper()",
    "b'x-y z'.upper()",
    "bytearray(b'aBc').upper()",
    "bytearray(b'\\xff').upper()",
    "b'a'.upper(1)",
    'bytes.upper()',
    "bytes.upper('a')",
    "bytearray.upper(b'a')",
]:
    show(expression)
