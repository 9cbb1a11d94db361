# bin(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'bin(5)',
    'bin(-5)',
    'bin(0)',
    'bin(2**65)',
    'bin(1.5)',
    "bin('a')",
    'bin(True)',
]:
    show(expression)
