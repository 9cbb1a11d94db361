# bytes.rfind: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.rfind(b'o')",
    "b'Hello World'.rfind(b'o', 5)",
    "b'Hello World'.rfind(b'o', -4)",
    "b'Hello World'.rfind(b'', 3)",
    "b'Hello World'.rfind(b'', 99)",
    "b'Hello World'.rfind(b'l', 0, 3)",
    "b'Hello World'.rfind(b'zz')",
    "b'Hello World'.rfind(1)",
    "b'Hello World'.rfind(None)",
    "b'Hello World'.rfind(b'o', None, None)",
    "b'Hello World'.rfind(b'l', -100, 100)",
    "b''.rfind(b'o')",
    "b''.rfind(b'o', 5)",
    "b''.rfind(b'o', -4)",
    "b''.rfind(b'', 3)",
    "b''.rfind(b'', 99)",
    "b''.rfind(b'l', 0, 3)",
    "b''.rfind(b'zz')",
    "b''.rfind(1)",
    "b''.rfind(None)",
    "b''.rfind(b'o', None, None)",
    "b''.rfind(b'l', -100, 100)",
    "b' a,b,,c '.rfind(b'o')",
    "b' a,b,,c '.rfind(b'o', 5)",
    "b' a,b,,c '.rfind(b'o', -4)",
    "b' a,b,,c '.rfind(b'', 3)",
    "b' a,b,,c '.rfind(b'', 99)",
    "b' a,b,,c '.rfind(b'l', 0, 3)",
    "b' a,b,,c '.rfind(b'zz')",
    "b' a,b,,c '.rfind(1)",
    "b' a,b,,c '.rfind(None)",
    "b' a,b,,c '.rfind(b'o', None, None)",
    "b' a,b,,c '.rfind(b'l', -100, 100)",
    "b'Hello World'.rfind('o')",
    "b'Hello World'.rfind('o', 5)",
    "b'Hello World'.rfind('o', -4)",
    "b'Hello World'.rfind('', 3)",
]:
    show(expression)
