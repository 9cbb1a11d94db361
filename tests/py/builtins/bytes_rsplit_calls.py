# bytes.rsplit: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.rsplit()",
    "b'Hello World'.rsplit(b',')",
    "b'Hello World'.rsplit(b' ')",
    "b'Hello World'.rsplit(b',', 1)",
    "b'Hello World'.rsplit(None, 1)",
    "b'Hello World'.rsplit(b'')",
    "b'Hello World'.rsplit(1)",
    "b'Hello World'.rsplit(b',', 0)",
    "b'Hello World'.rsplit(b'l', -1)",
    "b'Hello World'.rsplit(maxsplit=1)",
    "b'Hello World'.rsplit(sep=b',')",
    "b'Hello World'.rsplit(b' ', maxsplit=0)",
    "b'Hello World'.rsplit(b'x', b'y')",
    "b''.rsplit()",
    "b''.rsplit(b',')",
    "b''.rsplit(b' ')",
    "b''.rsplit(b',', 1)",
    "b''.rsplit(None, 1)",
    "b''.rsplit(b'')",
    "b''.rsplit(1)",
    "b''.rsplit(b',', 0)",
    "b''.rsplit(b'l', -1)",
    "b''.rsplit(maxsplit=1)",
    "b''.rsplit(sep=b',')",
    "b''.rsplit(b' ', maxsplit=0)",
    "b''.rsplit(b'x', b'y')",
    "b' a,b,,c '.rsplit()",
    "b' a,b,,c '.rsplit(b',')",
    "b' a,b,,c '.rsplit(b' ')",
    "b' a,b,,c '.rsplit(b',', 1)",
    "b' a,b,,c '.rsplit(None, 1)",
    "b' a,b,,c '.rsplit(b'')",
    "b' a,b,,c '.rsplit(1)",
    "b' a,b,,c '.rsplit(b',', 0)",
    "b' a,b,,c '.rsplit(b'l', -1)",
    "b' a,b,,c '.rsplit(maxsplit=1)",
    "b' a,b,,c '.rsplit(sep=b',')",
    "b' a,b,,c '.rsplit(b' ', maxsplit=0)",
    "b' a,b,,c '.rsplit(b'x', b'y')",
    "b'Hello World'.rsplit(',')",
    "b'Hello World'.rsplit(' ')",
    "b'Hello World'.rsplit(',', 1)",
]:
    show(expression)
