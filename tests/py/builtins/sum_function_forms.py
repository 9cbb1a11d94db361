# sum(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'sum([])',
    'sum([1, 2])',
    'sum([1.5, 2])',
    "sum(['a'])",
    'sum([[1], [2]], [])',
    "sum(['a'], '')",
    "sum([b'a'], b'')",
    'sum(5)',
    'sum([1], 2)',
    'sum([1], start=3)',
    'sum([0.1] * 10)',
    'sum([1e100, 1.0, -1e100])',
    'sum([True, 1j])',
    'sum()',
    'sum([1], 2, 3)',
    "sum('12')",
]:
    show(expression)
