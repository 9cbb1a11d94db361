# bytes.zfill: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.zfill(15)",
    "b'Hello World'.zfill(3)",
    "b'Hello World'.zfill(-1)",
    "b'Hello World'.zfill(b'a')",
    "b''.zfill(15)",
    "b''.zfill(3)",
    "b''.zfill(-1)",
    "b''.zfill(b'a')",
    "b' a,b,,c '.zfill(15)",
    "b' a,b,,c '.zfill(3)",
    "b' a,b,,c '.zfill(-1)",
    "b' a,b,,c '.zfill(b'a')",
    "b'Hello World'.zfill('a')",
]:
    show(expression)
