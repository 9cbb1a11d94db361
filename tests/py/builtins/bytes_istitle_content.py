# bytes.istitle and bytearray.istitle.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'hello World'.istitle()",
    "b''.istitle()",
    "b'ABC'.istitle()",
    "b'123'.istitle()",
    "b'a1'.istitle()",
    "b' \\t\\n\\x0b'.istitle()",
    "b'\\xe4\\xc4'.istitle()",
    "b'Hello World'.istitle()",
    "b'x-y z'.istitle()",
    "bytearray(b'aBc').istitle()",
    "bytearray(b'\\xff').istitle()",
    "b'a'.istitle(1)",
    'bytes.istitle()',
    "bytes.istitle('a')",
    "bytearray.istitle(b'a')",
]:
    show(expression)
