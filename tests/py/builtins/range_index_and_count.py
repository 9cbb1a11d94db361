# range.index and range.count.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'range(1, 30, 7).index(1)',
    'range(1, 30, 7).index(1.0)',
    'range(1, 30, 7).index(True)',
    "range(1, 30, 7).index('a')",
    'range(1, 30, 7).index(None)',
    'range(1, 30, 7).index(99)',
    'range(1, 30, 7).index()',
    'range(1, 30, 7).index(1, 2)',
    'range(1, 30, 7).index(1, -1)',
    'range(1, 30, 7).index(1, 0, 1)',
    "range(1, 30, 7).index(1, 'a')",
    'range(1, 30, 7).index(3, 0, 100)',
    "range(1, 30, 7).index(float('nan'))",
    'range(1, 30, 7).count(1)',
    'range(1, 30, 7).count(1.0)',
    'range(1, 30, 7).count(True)',
    "range(1, 30, 7).count('a')",
    'range(1, 30, 7).count(None)',
    'range(1, 30, 7).count(99)',
    'range(1, 30, 7).count()',
    'range(1, 30, 7).count(1, 2)',
    'range(1, 30, 7).count(1, -1)',
    'range(1, 30, 7).count(1, 0, 1)',
    "range(1, 30, 7).count(1, 'a')",
    'range(1, 30, 7).count(3, 0, 100)',
    "range(1, 30, 7).count(float('nan'))",
]:
    show(expression)
