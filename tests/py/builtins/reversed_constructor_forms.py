# reversed(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def list_of_reversed(*args, **kwargs):
    return list(reversed(*args, **kwargs))


for expression in [
    'list_of_reversed()',
    'list_of_reversed([1, 2])',
    "list_of_reversed('ab')",
    'list_of_reversed({1: 2})',
    'list_of_reversed(range(3))',
    'list_of_reversed({1})',
    'list_of_reversed(5)',
    'list_of_reversed(iter([1]))',
    'list_of_reversed([1], 2)',
    'list_of_reversed(sequence=[1])',
]:
    show(expression)
