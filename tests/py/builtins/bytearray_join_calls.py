# bytearray.join: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "bytearray(b'Hello World').join([b'a', b'b'])",
    "bytearray(b'Hello World').join((b'x',))",
    "bytearray(b'Hello World').join([])",
    "bytearray(b'Hello World').join(b'abc')",
    "bytearray(b'Hello World').join([1])",
    "bytearray(b'Hello World').join(5)",
    "bytearray(b'Hello World').join([b'a', None])",
    "bytearray(b'Hello World').join({b'k': 1})",
    "bytearray().join([b'a', b'b'])",
    "bytearray().join((b'x',))",
    'bytearray().join([])',
    "bytearray().join(b'abc')",
    'bytearray().join([1])',
    'bytearray().join(5)',
    "bytearray().join([b'a', None])",
    "bytearray().join({b'k': 1})",
    "bytearray(b' a,b,,c ').join([b'a', b'b'])",
    "bytearray(b' a,b,,c ').join((b'x',))",
    "bytearray(b' a,b,,c ').join([])",
    "bytearray(b' a,b,,c ').join(b'abc')",
    "bytearray(b' a,b,,c ').join([1])",
    "bytearray(b' a,b,,c ').join(5)",
    "bytearray(b' a,b,,c ').join([b'a', None])",
    "bytearray(b' a,b,,c ').join({b'k': 1})",
    "bytearray(b'Hello World').join(['a', 'b'])",
    "bytearray(b'Hello World').join(('x',))",
    "bytearray(b'Hello World').join('abc')",
]:
    show(expression)
