# bytes.count: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.count(b'l')",
    "b'Hello World'.count(b'')",
    "b'Hello World'.count(b'', 3)",
    "b'Hello World'.count(b'', 99)",
    "b'Hello World'.count(b'l', 3, 9)",
    "b'Hello World'.count(1)",
    "b'Hello World'.count(b'll')",
    "b'Hello World'.count(b'o', 5, 2)",
    "b''.count(b'l')",
    "b''.count(b'')",
    "b''.count(b'', 3)",
    "b''.count(b'', 99)",
    "b''.count(b'l', 3, 9)",
    "b''.count(1)",
    "b''.count(b'll')",
    "b''.count(b'o', 5, 2)",
    "b' a,b,,c '.count(b'l')",
    "b' a,b,,c '.count(b'')",
    "b' a,b,,c '.count(b'', 3)",
    "b' a,b,,c '.count(b'', 99)",
    "b' a,b,,c '.count(b'l', 3, 9)",
    "b' a,b,,c '.count(1)",
    "b' a,b,,c '.count(b'll')",
    "b' a,b,,c '.count(b'o', 5, 2)",
    "b'Hello World'.count('l')",
    "b'Hello World'.count('')",
    "b'Hello World'.count('', 3)",
    "b'Hello World'.count('', 99)",
]:
    show(expression)
