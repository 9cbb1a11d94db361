# bytes.isalpha and bytearray.isalpha.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.isalpha()",
    "b''.isalpha()",
    "b'ABC'.isalpha()",
    "b'123'.isalpha()",
    "b'a1'.isalpha()",
    "b' \\t\\n\\x0b'.isalpha()",
    "b'\\xe4\\xc4'.isalpha()",
    "b'Hello World'.isalpha()",
    "b'x-y z'.isalpha()",
    "bytearray(b'aBc').isalpha()",
    "bytearray(b'\\xff').isalpha()",
    "b'a'.isalpha(1)",
    'bytes.isalpha()',
    "bytes.isalpha('a')",
    "bytearray.isalpha(b'a')",
]:
    show(expression)
