# bytes.islower and bytearray.islower.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.islower()",
    "b''.islower()",
    "b'ABC'.islower()",
    "b'123'.islower()",
    "b'a1'.islower()",
    "b' \\t\\n\\x0b'.islower()",
    "b'\\xe4\\xc4'.islower()",
    "b'Hello World'.islower()",
    "b'x-y z'.islower()",
    "bytearray(b'aBc').islower()",
    "bytearray(b'\\xff').islower()",
    "b'a'.islower(1)",
    'bytes.islower()',
    "bytes.islower('a')",
    "bytearray.islower(b'a')",
]:
    show(expression)
