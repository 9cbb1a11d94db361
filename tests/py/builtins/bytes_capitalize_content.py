# bytes.capitalize and bytearray.capitalize.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.capitalize()",
    "b''.capitalize()",
    "b'ABC'.capitalize()",
    "b'123'.capitalize()",
    "b'a1'.capitalize()",
    "b' \\t\\n\\x0b'.capitalize()",
    "b'\\xe4\\xc4'.capitalize()",
    "b'Hello World'.capitalize()",
    "b'x-y z'.capitalize()",
    "bytearray(b'aBc').capitalize()",
    "bytearray(b'\\xff').capitalize()",
    "b'a'.capitalize(1)",
    'bytes.capitalize()',
    "bytes.capitalize('a')",
    "bytearray.capitalize(b'a')",
]:
    show(expression)
