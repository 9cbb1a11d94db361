# bytes.rjust: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.rjust(20)",
    "b'Hello World'.rjust(20, b'*')",
    "b'Hello World'.rjust(3)",
    "b'Hello World'.rjust(-1)",
    "b'Hello World'.rjust(15, b'xy')",
    "b'Hello World'.rjust(b'a')",
    "b'Hello World'.rjust(14, b'')",
    "b'Hello World'.rjust(15, 1)",
    "b''.rjust(20)",
    "b''.rjust(20, b'*')",
    "b''.rjust(3)",
    "b''.rjust(-1)",
    "b''.rjust(15, b'xy')",
    "b''.rjust(b'a')",
    "b''.rjust(14, b'')",
    "b''.rjust(15, 1)",
    "b' a,b,,c '.rjust(20)",
    "b' a,b,,c '.rjust(20, b'*')",
    "b' a,b,,c '.rjust(3)",
    "b' a,b,,c '.rjust(-1)",
    "b' a,b,,c '.rjust(15, b'xy')",
    "b' a,b,,c '.rjust(b'a')",
    "b' a,b,,c '.rjust(14, b'')",
    "b' a,b,,c '.rjust(15, 1)",
    "b'Hello World'.rjust(20, '*')",
]:
    show(expression)
