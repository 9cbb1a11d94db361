# list(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'list()',
    "list('ab')",
    'list((1, 2))',
    'list({1: 2})',
    'list(range(3))',
    'list(5)',
    'list(None)',
    'list([1], [2])',
    'list(iterable=[1])',
    "list(iter('xy'))",
    'list(map(str, [1]))',
]:
    show(expression)
