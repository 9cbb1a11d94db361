# oct(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'oct(8)',
    'oct(-8)',
    'oct(0)',
    'oct(1.5)',
    "oct('a')",
    'oct(True)',
]:
    show(expression)
