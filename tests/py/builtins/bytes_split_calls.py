# bytes.split: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.split()",
    "b'Hello World'.split(b',')",
    "b'Hello World'.split(b' ')",
    "b'Hello World'.split(b',', 1)",
    "b'Hello World'.split(None, 1)",
    "b'Hello World'.split(b'')",
    "b'Hello World'.split(1)",
    "b'Hello World'.split(b',', 0)",
    "b'Hello World'.split(b'l', -1)",
    "b'Hello World'.split(maxsplit=1)",
    "b'Hello World'.split(sep=b',')",
    "b'Hello World'.split(b' ', maxsplit=0)",
    "b'Hello World'.split(b'x', b'y')",
    "b''.split()",
    "b''.split(b',')",
    "b''.split(b' ')",
    "b''.split(b',', 1)",
    "b''.split(None, 1)",
    "b''.split(b'')",
    "b''.split(1)",
    "b''.split(b',', 0)",
    "b''.split(b'l', -1)",
    "b''.split(maxsplit=1)",
    "b''.split(sep=b',')",
    "b''.split(b' ', maxsplit=0)",
    "b''.split(b'x', b'y')",
    "b' a,b,,c '.split()",
    "b' a,b,,c '.split(b',')",
    "b' a,b,,c '.split(b' ')",
    "b' a,b,,c '.split(b',', 1)",
    "b' a,b,,c '.split(None, 1)",
    "b' a,b,,c '.split(b'')",
    "b' a,b,,c '.split(1)",
    "b' a,b,,c '.split(b',', 0)",
    "b' a,b,,c '.split(b'l', -1)",
    "b' a,b,,c '.split(maxsplit=1)",
    "b' a,b,,c '.split(sep=b',')",
    "b' a,b,,c '.split(b' ', maxsplit=0)",
    "b' a,b,,c '.split(b'x', b'y')",
    "b'Hello World'.split(',')",
    "b'Hello World'.split(' ')",
    "b'Hello World'.split(',', 1)",
]:
    show(expression)
