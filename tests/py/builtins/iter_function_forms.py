# iter(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'iter(5)',
    'iter(int)',
    'iter(5, 1)',
    'iter(None)',
    'iter()',
    'iter([1], 2, 3)',
]:
    show(expression)
