# bytes.splitlines: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.splitlines()",
    "b'Hello World'.splitlines(True)",
    "b'Hello World'.splitlines(keepends=1)",
    "b'Hello World'.splitlines(1, 2)",
    "b''.splitlines()",
    "b''.splitlines(True)",
    "b''.splitlines(keepends=1)",
    "b''.splitlines(1, 2)",
    "b' a,b,,c '.splitlines()",
    "b' a,b,,c '.splitlines(True)",
    "b' a,b,,c '.splitlines(keepends=1)",
    "b' a,b,,c '.splitlines(1, 2)",
]:
    show(expression)
