# all(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'all([])',
    'all([0, 1])',
    "all([1, 'a'])",
    'all(5)',
    'all()',
    'all([1], 2)',
]:
    show(expression)
