# bytes.removeprefix: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.removeprefix(b'He')",
    "b'Hello World'.removeprefix(b'zz')",
    "b'Hello World'.removeprefix(b'')",
    "b'Hello World'.removeprefix(1)",
    "b''.removeprefix(b'He')",
    "b''.removeprefix(b'zz')",
    "b''.removeprefix(b'')",
    "b''.removeprefix(1)",
    "b' a,b,,c '.removeprefix(b'He')",
    "b' a,b,,c '.removeprefix(b'zz')",
    "b' a,b,,c '.removeprefix(b'')",
    "b' a,b,,c '.removeprefix(1)",
    "b'Hello World'.removeprefix('He')",
    "b'Hello World'.removeprefix('zz')",
    "b'Hello World'.removeprefix('')",
]:
    show(expression)
