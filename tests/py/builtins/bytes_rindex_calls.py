# bytes.rindex: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.rindex(b'o')",
    "b'Hello World'.rindex(b'o', 5)",
    "b'Hello World'.rindex(b'o', -4)",
    "b'Hello World'.rindex(b'', 3)",
    "b'Hello World'.rindex(b'', 99)",
    "b'Hello World'.rindex(b'l', 0, 3)",
    "b'Hello World'.rindex(b'zz')",
    "b'Hello World'.rindex(1)",
    "b'Hello World'.rindex(None)",
    "b'Hello World'.rindex(b'o', None, None)",
    "b'Hello World'.rindex(b'l', -100, 100)",
    "b''.rindex(b'o')",
    "b''.rindex(b'o', 5)",
    "b''.rindex(b'o', -4)",
    "b''.rindex(b'', 3)",
    "b''.rindex(b'', 99)",
    "b''.rindex(b'l', 0, 3)",
    "b''.rindex(b'zz')",
    "b''.rindex(1)",
    "b''.rindex(None)",
    "b''.rindex(b'o', None, None)",
    "b''.rindex(b'l', -100, 100)",
    "b' a,b,,c '.rindex(b'o')",
    "b' a,b,,c '.rindex(b'o', 5)",
    "b' a,b,,c '.rindex(b'o', -4)",
    "b' a,b,,c '.rindex(b'', 3)",
    "b' a,b,,c '.rindex(b'', 99)",
    "b' a,b,,c '.rindex(b'l', 0, 3)",
    "b' a,b,,c '.rindex(b'zz')",
    "b' a,b,,c '.rindex(1)",
    "b' a,b,,c '.rindex(None)",
    "b' a,b,,c '.rindex(b'o', None, None)",
    "b' a,b,,c '.rindex(b'l', -100, 100)",
    "b'Hello World'.rindex('o')",
    "b'Hello World'.rindex('o', 5)",
    "b'Hello World'.rindex('o', -4)",
    "b'Hello World'.rindex('', 3)",
]:
    show(expression)
