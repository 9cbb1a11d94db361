# frozenset(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'frozenset()',
    'frozenset([1])',
    "frozenset('aa')",
    'frozenset(5)',
    'frozenset([[]])',
    'frozenset(None)',
    'frozenset([1], [2])',
    'frozenset({1})',
]:
    show(expression)
