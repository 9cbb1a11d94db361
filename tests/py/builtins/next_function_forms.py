# next(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'next(iter([1]))',
    'next(iter([]))',
    'next(iter([]), 5)',
    'next(5)',
    'next([1])',
    'next()',
    'next(iter([]), None)',
]:
    show(expression)
