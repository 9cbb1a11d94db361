# ascii(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "ascii('é')",
    "ascii('a\\u0100\\U0001F600')",
    "ascii('\\x7f')",
    "ascii(['é'])",
    "ascii(b'\\xff')",
    'ascii(1)',
    'ascii()',
]:
    show(expression)
