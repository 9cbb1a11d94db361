# bytes.expandtabs: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.expandtabs()",
    "b'Hello World'.expandtabs(4)",
    "b'Hello World'.expandtabs(0)",
    "b'Hello World'.expandtabs(-1)",
    "b'Hello World'.expandtabs(tabsize=2)",
    "b'Hello World'.expandtabs(b'a')",
    "b''.expandtabs()",
    "b''.expandtabs(4)",
    "b''.expandtabs(0)",
    "b''.expandtabs(-1)",
    "b''.expandtabs(tabsize=2)",
    "b''.expandtabs(b'a')",
    "b' a,b,,c '.expandtabs()",
    "b' a,b,,c '.expandtabs(4)",
    "b' a,b,,c '.expandtabs(0)",
    "b' a,b,,c '.expandtabs(-1)",
    "b' a,b,,c '.expandtabs(tabsize=2)",
    "b' a,b,,c '.expandtabs(b'a')",
]:
    show(expression)
