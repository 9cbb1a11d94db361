# issubclass(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'issubclass(int, int)',
    'issubclass(bool, int)',
    'issubclass(int, (str, object))',
    'issubclass(int, int | str)',
    'issubclass(1, int)',
    'issubclass(int, 1)',
    'issubclass(int, (1,))',
    'issubclass(int, list[int])',
    'issubclass(int, ())',
    'issubclass(type(None), int | None)',
    'issubclass(1, 1)',
]:
    show(expression)
