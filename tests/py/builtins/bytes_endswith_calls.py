# bytes.endswith: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.endswith(b'ld')",
    "b'Hello World'.endswith(b'')",
    "b'Hello World'.endswith((b'x', b'ld'))",
    "b'Hello World'.endswith(())",
    "b'Hello World'.endswith(b'o', 0, 5)",
    "b'Hello World'.endswith(1)",
    "b'Hello World'.endswith(b'', 99)",
    "b''.endswith(b'ld')",
    "b''.endswith(b'')",
    "b''.endswith((b'x', b'ld'))",
    "b''.endswith(())",
    "b''.endswith(b'o', 0, 5)",
    "b''.endswith(1)",
    "b''.endswith(b'', 99)",
    "b' a,b,,c '.endswith(b'ld')",
    "b' a,b,,c '.endswith(b'')",
    "b' a,b,,c '.endswith((b'x', b'ld'))",
    "b' a,b,,c '.endswith(())",
    "b' a,b,,c '.endswith(b'o', 0, 5)",
    "b' a,b,,c '.endswith(1)",
    "b' a,b,,c '.endswith(b'', 99)",
    "b'Hello World'.endswith('ld')",
    "b'Hello World'.endswith('')",
    "b'Hello World'.endswith(('x', 'ld'))",
]:
    show(expression)
