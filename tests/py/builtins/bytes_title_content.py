# bytes.title and bytearray.title.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.title()",
    "b''.title()",
    "b'ABC'.title()",
    "b'123'.title()",
    "b'a1'.title()",
    "b' \\t\\n\\x0b'.title()",
    "b'\\xe4\\xc4'.title()",
    "b'Hello World'.title()",
    "b'x-y z'.title()",
    "bytearray(b'aBc').title()",
    "bytearray(b'\\xff').title()",
    "b'a'.title(1)",
    'bytes.title()',
    "bytes.title('a')",
    "bytearray.title(b'a')",
]:
    show(expression)
