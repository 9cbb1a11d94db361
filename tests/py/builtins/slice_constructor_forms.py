# slice(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'slice()',
    'slice(1)',
    'slice(1, 2)',
    'slice(1, 2, 3)',
    'slice(1, 2, 3, 4)',
    'slice(None)',
    "slice('a', 'b')",
    'slice(stop=1)',
]:
    show(expression)
