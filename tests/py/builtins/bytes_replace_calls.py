# bytes.replace: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.replace(b'l', b'L')",
    "b'Hello World'.replace(b'l', b'', 2)",
    "b'Hello World'.replace(b'', b'-')",
    "b'Hello World'.replace(b'', b'-', 3)",
    "b'Hello World'.replace(b'zz', b'y')",
    "b'Hello World'.replace(b'l', b'L', -1)",
    "b'Hello World'.replace(b'l', b'L', 0)",
    "b'Hello World'.replace(b'l')",
    "b'Hello World'.replace(1, b'x')",
    "b'Hello World'.replace(b'l', 1)",
    "b'Hello World'.replace(b'o', b'oo')",
    "b''.replace(b'l', b'L')",
    "b''.replace(b'l', b'', 2)",
    "b''.replace(b'', b'-')",
    "b''.replace(b'', b'-', 3)",
    "b''.replace(b'zz', b'y')",
    "b''.replace(b'l', b'L', -1)",
    "b''.replace(b'l', b'L', 0)",
    "b''.replace(b'l')",
    "b''.replace(1, b'x')",
    "b''.replace(b'l', 1)",
    "b''.replace(b'o', b'oo')",
    "b' a,b,,c '.replace(b'l', b'L')",
    "b' a,b,,c '.replace(b'l', b'', 2)",
    "b' a,b,,c '.replace(b'', b'-')",
    "b' a,b,,c '.replace(b'', b'-', 3)",
    "b' a,b,,c '.replace(b'zz', b'y')",
    "b' a,b,,c '.replace(b'l', b'L', -1)",
    "b' a,b,,c '.replace(b'l', b'L', 0)",
    "b' a,b,,c '.replace(b'l')",
    "b' a,b,,c '.replace(1, b'x')",
    "b' a,b,,c '.replace(b'l', 1)",
    "b' a,b,,c '.replace(b'o', b'oo')",
    "b'Hello World'.replace('l', 'L')",
    "b'Hello World'.replace('l', '', 2)",
    "b'Hello World'.replace('', '-')",
    "b'Hello World'.replace('', '-', 3)",
]:
    show(expression)
