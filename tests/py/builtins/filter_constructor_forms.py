# filter(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def list_of_filter(*args, **kwargs):
    return list(filter(*args, **kwargs))


for expression in [
    'list_of_filter()',
    'list_of_filter(None)',
    "list_of_filter(None, [0, 1, '', 'a'])",
    "list_of_filter(str.isalpha, 'a1b')",
    'list_of_filter(5, [1])',
    'list_of_filter(None, 5)',
    'list_of_filter(None, [1], 2)',
]:
    show(expression)
