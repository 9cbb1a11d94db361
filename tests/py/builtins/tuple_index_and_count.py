# tuple.index and tuple.count.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    '(3, 1, 2, 1).index(1)',
    '(3, 1, 2, 1).index(1.0)',
    '(3, 1, 2, 1).index(True)',
    "(3, 1, 2, 1).index('a')",
    '(3, 1, 2, 1).index(None)',
    '(3, 1, 2, 1).index(99)',
    '(3, 1, 2, 1).index()',
    '(3, 1, 2, 1).index(1, 2)',
    '(3, 1, 2, 1).index(1, -1)',
    '(3, 1, 2, 1).index(1, 0, 1)',
    "(3, 1, 2, 1).index(1, 'a')",
    '(3, 1, 2, 1).index(3, 0, 100)',
    "(3, 1, 2, 1).index(float('nan'))",
    '(3, 1, 2, 1).count(1)',
    '(3, 1, 2, 1).count(1.0)',
    '(3, 1, 2, 1).count(True)',
    "(3, 1, 2, 1).count('a')",
    '(3, 1, 2, 1).count(None)',
    '(3, 1, 2, 1).count(99)',
    '(3, 1, 2, 1).count()',
    '(3, 1, 2, 1).count(1, 2)',
    '(3, 1, 2, 1).count(1, -1)',
    '(3, 1, 2, 1).count(1, 0, 1)',
    "(3, 1, 2, 1).count(1, 'a')",
    '(3, 1, 2, 1).count(3, 0, 100)',
    "(3, 1, 2, 1).count(float('nan'))",
]:
    show(expression)
