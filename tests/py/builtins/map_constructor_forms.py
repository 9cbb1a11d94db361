# map(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def list_of_map(*args, **kwargs):
    return list(map(*args, **kwargs))


for expression in [
    'list_of_map()',
    'list_of_map(str)',
    'list_of_map(str, [1, 2])',
    'list_of_map(str, 5)',
    'list_of_map(pow, [2, 3], [3, 2, 1])',
    'list_of_map(5, [1])',
    'list_of_map(None, [1])',
]:
    show(expression)
