# range(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'range()',
    'range(3)',
    'range(1, 5)',
    'range(1, 10, 3)',
    'range(5, 1)',
    'range(5, 1, -2)',
    'range(0, 5, 0)',
    'range(1.5)',
    "range('a')",
    'range(None)',
    'range(10**20)',
    'range(0, 10**20, 10**19)',
    'range(1, 2, 3, 4)',
    'range(stop=3)',
    'range(True)',
    'range(-3)',
]:
    show(expression)
