# dict(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'dict()',
    'dict([(1, 2)])',
    "dict(['ab'])",
    'dict([1])',
    'dict([(1,)])',
    'dict({1: 2})',
    'dict({1: 2}, a=3)',
    'dict(a=1, b=2)',
    'dict(5)',
    'dict(None)',
    'dict([(1, 2)], [(3, 4)])',
    'dict([([], 1)])',
    "dict(zip('ab', [1, 2]))",
    "dict('ab')",
    "dict(['abc'])",
]:
    show(expression)
