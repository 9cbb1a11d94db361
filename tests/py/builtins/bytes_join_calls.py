# bytes.join: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.join([b'a', b'b'])",
    "b'Hello World'.join((b'x',))",
    "b'Hello World'.join([])",
    "b'Hello World'.join(b'abc')",
    "b'Hello World'.join([1])",
    "b'Hello World'.join(5)",
    "b'Hello World'.join([b'a', None])",
    "b'Hello World'.join({b'k': 1})",
    "b''.join([b'a', b'b'])",
    "b''.join((b'x',))",
    "b''.join([])",
    "b''.join(b'abc')",
    "b''.join([1])",
    "b''.join(5)",
    "b''.join([b'a', None])",
    "b''.join({b'k': 1})",
    "b' a,b,,c '.join([b'a', b'b'])",
    "b' a,b,,c '.join((b'x',))",
    "b' a,b,,c '.join([])",
    "b' a,b,,c '.join(b'abc')",
    "b' a,b,,c '.join([1])",
    "b' a,b,,c '.join(5)",
    "b' a,b,,c '.join([b'a', None])",
    "b' a,b,,c '.join({b'k': 1})",
    "b'Hello World'.join(['a', 'b'])",
    "b'Hello World'.join(('x',))",
    "b'Hello World'.join('abc')",
]:
    show(expression)
