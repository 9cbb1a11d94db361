# bytearray.partition: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').partition(b'o')",
    "bytearray(b'Hello World').partition(b',')",
    "bytearray(b'Hello World').partition(b'')",
    "bytearray(b'Hello World').partition(1)",
    "bytearray(b'Hello World').partition(b'zz')",
    "bytearray(b'Hello World').partition(b' ')",
    "bytearray().partition(b'o')",
    "bytearray().partition(b',')",
    "bytearray().partition(b'')",
    'bytearray().partition(1)',
    "bytearray().partition(b'zz')",
    "bytearray().partition(b' ')",
    "bytearray(b' a,b,,c ').partition(b'o')",
    "bytearray(b' a,b,,c ').partition(b',')",
    "bytearray(b' a,b,,c ').partition(b'')",
    "bytearray(b' a,b,,c ').partition(1)",
    "bytearray(b' a,b,,c ').partition(b'zz')",
    "bytearray(b' a,b,,c ').partition(b' ')",
    "bytearray(b'Hello World').partition('o')",
    "bytearray(b'Hello World').partition(',')",
    "bytearray(b'Hello World').partition('')",
]:
    show(expression)
