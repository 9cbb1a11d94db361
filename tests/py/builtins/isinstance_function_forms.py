# isinstance(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'isinstance(1, int)',
    'isinstance(True, int)',
    'isinstance(1, (str, int))',
    'isinstance(1, str)',
    'isinstance(1, int | str)',
    'isinstance(None, int | None)',
    'isinstance(1, 5)',
    'isinstance(1, (5,))',
    'isinstance(1, (str, (float, (int,))))',
    'isinstance(1, list[int])',
    'isinstance(1, ())',
    'isinstance(1)',
    "isinstance('a', str | None)",
    'isinstance(1, None)',
]:
    show(expression)
