# getattr(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "getattr(1, 'real')",
    "getattr(1, 'nope')",
    "getattr(1, 'nope', 5)",
    'getattr(1, 5)',
    "getattr(1, 'imag', None)",
    'getattr(1)',
    "getattr(int, '__name__')",
    "getattr(None, 'x')",
]:
    show(expression)
