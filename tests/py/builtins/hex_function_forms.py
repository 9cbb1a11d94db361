# hex(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'hex(255)',
    'hex(-255)',
    'hex(0)',
    'hex(10**20)',
    'hex(1.5)',
    "hex('a')",
    'hex(True)',
    'hex(None)',
]:
    show(expression)
