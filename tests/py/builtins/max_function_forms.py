# max(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'max([3, 1])',
    'max(3, 1)',
    'max()',
    'max([])',
    'max([], default=5)',
    'max(1, 2, default=5)',
    "max('abc')",
    'max(5)',
    "max([1, 'a'])",
    'max([3, -4], key=abs)',
    'max(3, -4, key=len)',
    'max([1, True])',
    'max([1.0, 1])',
]:
    show(expression)
