# bytes.index: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.index(b'o')",
    "b'Hello World'.index(b'o', 5)",
    "b'Hello World'.index(b'o', -4)",
    "b'Hello World'.index(b'', 3)",
    "b'Hello World'.index(b'', 99)",
    "b'Hello World'.index(b'l', 0, 3)",
    "b'Hello World'.index(b'zz')",
    "b'Hello World'.index(1)",
    "b'Hello World'.index(None)",
    "b'Hello World'.index(b'o', None, None)",
    "b'Hello World'.index(b'l', -100, 100)",
    "b''.index(b'o')",
    "b''.index(b'o', 5)",
    "b''.index(b'o', -4)",
    "b''.index(b'', 3)",
    "b''.index(b'', 99)",
    "b''.index(b'l', 0, 3)",
    "b''.index(b'zz')",
    "b''.index(1)",
    "b''.index(None)",
    "b''.index(b'o', None, None)",
    "b''.index(b'l', -100, 100)",
    "b' a,b,,c '.index(b'o')",
    "b' a,b,,c '.index(b'o', 5)",
    "b' a,b,,c '.index(b'o', -4)",
    "b' a,b,,c '.index(b'', 3)",
    "b' a,b,,c '.index(b'', 99)",
    "b' a,b,,c '.index(b'l', 0, 3)",
    "b' a,b,,c '.index(b'zz')",
    "b' a,b,,c '.index(1)",
    "b' a,b,,c '.index(None)",
    "b' a,b,,c '.index(b'o', None, None)",
    "b' a,b,,c '.index(b'l', -100, 100)",
    "b'Hello World'.index('o')",
    "b'Hello World'.index('o', 5)",
    "b'Hello World'.index('o', -4)",
    "b'Hello World'.index('', 3)",
]:
    show(expression)
