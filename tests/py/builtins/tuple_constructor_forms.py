# tuple(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'tuple()',
    "tuple('ab')",
    'tuple([1, 2])',
    'tuple({1: 2})',
    'tuple(range(3))',
    'tuple(5)',
    'tuple(None)',
    'tuple([1], [2])',
    'tuple(iterable=[1])',
    "tuple(iter('xy'))",
]:
    show(expression)
