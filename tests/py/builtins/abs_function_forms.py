# abs(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'abs(-3)',
    'abs(3.5)',
    'abs(-0.0)',
    'abs(3+4j)',
    'abs(True)',
    "abs('a')",
    'abs(None)',
    'abs([])',
    'abs()',
    'abs(1, 2)',
    'abs(-2**80)',
]:
    show(expression)
