# bytes.center: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.center(20)",
    "b'Hello World'.center(20, b'*')",
    "b'Hello World'.center(3)",
    "b'Hello World'.center(-1)",
    "b'Hello World'.center(15, b'xy')",
    "b'Hello World'.center(b'a')",
    "b'Hello World'.center(14, b'')",
    "b'Hello World'.center(15, 1)",
    "b''.center(20)",
    "b''.center(20, b'*')",
    "b''.center(3)",
    "b''.center(-1)",
    "b''.center(15, b'xy')",
    "b''.center(b'a')",
    "b''.center(14, b'')",
    "b''.center(15, 1)",
    "b' a,b,,c '.center(20)",
    "b' a,b,,c '.center(20, b'*')",
    "b' a,b,,c '.center(3)",
    "b' a,b,,c '.center(-1)",
    "b' a,b,,c '.center(15, b'xy')",
    "b' a,b,,c '.center(b'a')",
    "b' a,b,,c '.center(14, b'')",
    "b' a,b,,c '.center(15, 1)",
    "b'Hello World'.center(20, '*')",
]:
    show(expression)
