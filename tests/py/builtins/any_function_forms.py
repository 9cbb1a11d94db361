# any(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'any([])',
    'any([0, 1])',
    "any('a')",
    'any(5)',
    'any([[]])',
    'any()',
    'any([1], 2)',
]:
    show(expression)
