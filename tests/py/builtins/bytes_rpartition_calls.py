# bytes.rpartition: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.rpartition(b'o')",
    "b'Hello World'.rpartition(b',')",
    "b'Hello World'.rpartition(b'')",
    "b'Hello World'.rpartition(1)",
    "b'Hello World'.rpartition(b'zz')",
    "b'Hello World'.rpartition(b' ')",
    "b''.rpartition(b'o')",
    "b''.rpartition(b',')",
    "b''.rpartition(b'')",
    "b''.rpartition(1)",
    "b''.rpartition(b'zz')",
    "b''.rpartition(b' ')",
    "b' a,b,,c '.rpartition(b'o')",
    "b' a,b,,c '.rpartition(b',')",
    "b' a,b,,c '.rpartition(b'')",
    "b' a,b,,c '.rpartition(1)",
    "b' a,b,,c '.rpartition(b'zz')",
    "b' a,b,,c '.rpartition(b' ')",
    "b'Hello World'.rpartition('o')",
    "b'Hello World'.rpartition(',')",
    "b'Hello World'.rpartition('')",
]:
    show(expression)
