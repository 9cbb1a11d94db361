# bool(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'bool()',
    'bool(0)',
    'bool(1)',
    "bool('')",
    "bool('a')",
    'bool([])',
    'bool([0])',
    'bool(0.0)',
    "bool(float('nan'))",
    'bool(None)',
    'bool(0j)',
    'bool(1, 2)',
    'bool(x=1)',
]:
    show(expression)
