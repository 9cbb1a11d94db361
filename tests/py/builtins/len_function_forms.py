# len(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "len('')",
    'len([1])',
    'len({1: 2})',
    'len(range(5))',
    'len(range(10**20))',
    'len(5)',
    'len(None)',
    'len(int)',
    "len(b'ab')",
    'len({1})',
    'len()',
    'len(1, 2)',
]:
    show(expression)
