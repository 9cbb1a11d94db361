# bytes.find: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.find(b'o')",
    "b'Hello World'.find(b'o', 5)",
    "b'Hello World'.find(b'o', -4)",
    "b'Hello World'.find(b'', 3)",
    "b'Hello World'.find(b'', 99)",
    "b'Hello World'.find(b'l', 0, 3)",
    "b'Hello World'.find(b'zz')",
    "b'Hello World'.find(1)",
    "b'Hello World'.find(None)",
    "b'Hello World'.find(b'o', None, None)",
    "b'Hello World'.find(b'l', -100, 100)",
    "b''.find(b'o')",
    "b''.find(b'o', 5)",
    "b''.find(b'o', -4)",
    "b''.find(b'', 3)",
    "b''.find(b'', 99)",
    "b''.find(b'l', 0, 3)",
    "b''.find(b'zz')",
    "b''.find(1)",
    "b''.find(None)",
    "b''.find(b'o', None, None)",
    "b''.find(b'l', -100, 100)",
    "b' a,b,,c '.find(b'o')",
    "b' a,b,,c '.find(b'o', 5)",
    "b' a,b,,c '.find(b'o', -4)",
    "b' a,b,,c '.find(b'', 3)",
    "b' a,b,,c '.find(b'', 99)",
    "b' a,b,,c '.find(b'l', 0, 3)",
    "b' a,b,,c '.find(b'zz')",
    "b' a,b,,c '.find(1)",
    "b' a,b,,c '.find(None)",
    "b' a,b,,c '.find(b'o', None, None)",
    "b' a,b,,c '.find(b'l', -100, 100)",
    "b'Hello World'.find('o')",
    "b'Hello World'.find('o', 5)",
    "b'Hello World'.find('o', -4)",
    "b'Hello World'.find('', 3)",
]:
    show(expression)
