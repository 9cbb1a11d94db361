# pow(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'pow(2, 10)',
    'pow(2, -1)',
    'pow(2, 0.5)',
    'pow(-8, 1/3)',
    'pow(2, 10, 1000)',
    'pow(3, -1, 7)',
    'pow(2, -1, 4)',
    'pow(2, 3, 0)',
    'pow(2.0, 3, 5)',
    'pow(0, -1)',
    'pow(0.0, -1)',
    "pow('a', 2)",
    'pow(2, 3, None)',
    'pow(2, 3, -5)',
    'pow(base=2, exp=3)',
    'pow(2)',
    'pow(1j, 2)',
]:
    show(expression)
