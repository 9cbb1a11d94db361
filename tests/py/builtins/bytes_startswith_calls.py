# bytes.startswith: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.startswith(b'He')",
    "b'Hello World'.startswith(b'')",
    "b'Hello World'.startswith((b'x', b'He'))",
    "b'Hello World'.startswith(())",
    "b'Hello World'.startswith(b'W', 6)",
    "b'Hello World'.startswith(b'', 99)",
    "b'Hello World'.startswith(1)",
    "b'Hello World'.startswith((b'a', 1))",
    "b'Hello World'.startswith(b'', 11)",
    "b'Hello World'.startswith(b'ell', 1, 3)",
    "b''.startswith(b'He')",
    "b''.startswith(b'')",
    "b''.startswith((b'x', b'He'))",
    "b''.startswith(())",
    "b''.startswith(b'W', 6)",
    "b''.startswith(b'', 99)",
    "b''.startswith(1)",
    "b''.startswith((b'a', 1))",
    "b''.startswith(b'', 11)",
    "b''.startswith(b'ell', 1, 3)",
    "b' a,b,,c '.startswith(b'He')",
    "b' a,b,,c '.startswith(b'')",
    "b' a,b,,c '.startswith((b'x', b'He'))",
    "b' a,b,,c '.startswith(())",
    "b' a,b,,c '.startswith(b'W', 6)",
    "b' a,b,,c '.startswith(b'', 99)",
    "b' a,b,,c '.startswith(1)",
    "b' a,b,,c '.startswith((b'a', 1))",
    "b' a,b,,c '.startswith(b'', 11)",
    "b' a,b,,c '.startswith(b'ell', 1, 3)",
    "b'Hello World'.startswith('He')",
    "b'Hello World'.startswith('')",
    "b'Hello World'.startswith(('x', 'He'))",
]:
    show(expression)
