# min(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'min([3, 1])',
    'min(3, 1)',
    'min()',
    'min([])',
    'min([], default=5)',
    'min(1, 2, default=5)',
    "min('abc')",
    'min(5)',
    "min([1, 'a'])",
    'min([3, -4], key=abs)',
    'min(3, -4, key=abs)',
    'min([], key=abs)',
    'min([1], ky=1)',
    "min('b', 'a')",
    'min([[2], [1]])',
    "min([float('nan'), 1])",
]:
    show(expression)
