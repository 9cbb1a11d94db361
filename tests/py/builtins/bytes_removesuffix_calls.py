# bytes.removesuffix: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.removesuffix(b'ld')",
    "b'Hello World'.removesuffix(b'zz')",
    "b'Hello World'.removesuffix(b'')",
    "b'Hello World'.removesuffix(1)",
    "b''.removesuffix(b'ld')",
    "b''.removesuffix(b'zz')",
    "b''.removesuffix(b'')",
    "b''.removesuffix(1)",
    "b' a,b,,c '.removesuffix(b'ld')",
    "b' a,b,,c '.removesuffix(b'zz')",
    "b' a,b,,c '.removesuffix(b'')",
    "b' a,b,,c '.removesuffix(1)",
    "b'Hello World'.removesuffix('ld')",
    "b'Hello World'.removesuffix('zz')",
    "b'Hello World'.removesuffix('')",
]:
    show(expression)
