# bytes.isupper and bytearray.isupper.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.isupper()",
    "b''.isupper()",
    "b'ABC'.isupper()",
    "b'123'.isupper()",
    "b'a1'.isupper()",
    "b' \\t\\n\\x0b'.isupper()",
    "b'\\xe4\\xc4'.isupper()",
    "b'Hello World'.isupper()",
    "b'x-y z'.isupper()",
    "bytearray(b'aBc').isupper()",
    "bytearray(b'\\xff').isupper()",
    "b'a'.isupper(1)",
    'bytes.isupper()',
    "bytes.isupper('a')",
    "bytearray.isupper(b'a')",
]:
    show(expression)
