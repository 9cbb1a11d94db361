# bytes.swapcase and bytearray.swapcase.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.swapcase()",
    "b''.swapcase()",
    "b'ABC'.swapcase()",
    "b'123'.swapcase()",
    "b'a1'.swapcase()",
    "b' \\t\\n\\x0b'.swapcase()",
    "b'\\xe4\\xc4'.swapcase()",
    "b'Hello World'.swapcase()",
    "b'x-y z'.swapcase()",
    "bytearray(b'aBc').swapcase()",
    "bytearray(b'\\xff').swapcase()",
    "b'a'.swapcase(1)",
    'bytes.swapcase()',
    "bytes.swapcase('a')",
    "bytearray.swapcase(b'a')",
]:
    show(expression)
