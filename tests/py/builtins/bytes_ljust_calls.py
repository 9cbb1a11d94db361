# bytes.ljust: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.ljust(20)",
    "b'Hello World'.ljust(20, b'*')",
    "b'Hello World'.ljust(3)",
    "b'Hello World'.ljust(-1)",
    "b'Hello World'.ljust(15, b'xy')",
    "b'Hello World'.ljust(b'a')",
    "b'Hello World'.ljust(14, b'')",
    "b'Hello World'.ljust(15, 1)",
    "b''.ljust(20)",
    "b''.ljust(20, b'*')",
    "b''.ljust(3)",
    "b''.ljust(-1)",
    "b''.ljust(15, b'xy')",
    "b''.ljust(b'a')",
    "b''.ljust(14, b'')",
    "b''.ljust(15, 1)",
    "b' a,b,,c '.ljust(20)",
    "b' a,b,,c '.ljust(20, b'*')",
    "b' a,b,,c '.ljust(3)",
    "b' a,b,,c '.ljust(-1)",
    "b' a,b,,c '.ljust(15, b'xy')",
    "b' a,b,,c '.ljust(b'a')",
    "b' a,b,,c '.ljust(14, b'')",
    "b' a,b,,c '.ljust(15, 1)",
    "b'Hello World'.ljust(20, '*')",
]:
    show(expression)
