# divmod(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'divmod(7, 2)',
    'divmod(-7, 2)',
    'divmod(7, -2)',
    'divmod(7.5, 2)',
    'divmod(1, 0)',
    'divmod(1.0, 0)',
    'divmod(1j, 1)',
    "divmod('a', 1)",
    'divmod(1)',
    'divmod(10**25, 7)',
    'divmod(True, 2)',
    "divmod(float('inf'), 2)",
]:
    show(expression)
