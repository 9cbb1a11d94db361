# bytes.partition: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.partition(b'o')",
    "b'Hello World'.partition(b',')",
    "b'Hello World'.partition(b'')",
    "b'Hello World'.partition(1)",
    "b'Hello World'.partition(b'zz')",
    "b'Hello World'.partition(b' ')",
    "b''.partition(b'o')",
    "b''.partition(b',')",
    "b''.partition(b'')",
    "b''.partition(1)",
    "b''.partition(b'zz')",
    "b''.partition(b' ')",
    "b' a,b,,c '.partition(b'o')",
    "b' a,b,,c '.partition(b',')",
    "b' a,b,,c '.partition(b'')",
    "b' a,b,,c '.partition(1)",
    "b' a,b,,c '.partition(b'zz')",
    "b' a,b,,c '.partition(b' ')",
    "b'Hello World'.partition('o')",
    "b'Hello World'.partition(',')",
    "b'Hello World'.partition('')",
]:
    show(expression)
