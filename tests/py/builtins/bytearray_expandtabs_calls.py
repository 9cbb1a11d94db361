# bytearray.expandtabs: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').expandtabs()",
    "bytearray(b'Hello World').expandtabs(4)",
    "bytearray(b'Hello World').expandtabs(0)",
    "bytearray(b'Hello World').expandtabs(-1)",
    "bytearray(b'Hello World').expandtabs(tabsize=2)",
    "bytearray(b'Hello World').expandtabs(b'a')",
    'bytearray().expandtabs()',
    'bytearray().expandtabs(4)',
    'bytearray().expandtabs(0)',
    'bytearray().expandtabs(-1)',
    'bytearray().expandtabs(tabsize=2)',
    "bytearray().expandtabs(b'a')",
    "bytearray(b' a,b,,c ').expandtabs()",
    "bytearray(b' a,b,,c ').expandtabs(4)",
    "bytearray(b' a,b,,c ').expandtabs(0)",
    "bytearray(b' a,b,,c ').expandtabs(-1)",
    "bytearray(b' a,b,,c ').expandtabs(tabsize=2)",
    "bytearray(b' a,b,,c ').expandtabs(b'a')",
]:
    show(expression)
