# enumerate(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def list_of_enumerate(*args, **kwargs):
    return list(enumerate(*args, **kwargs))


for expression in [
    'list_of_enumerate()',
    "list_of_enumerate('ab')",
    "list_of_enumerate('ab', 5)",
    "list_of_enumerate('ab', start=-1)",
    'list_of_enumerate(5)',
    "list_of_enumerate('ab', 'x')",
    "list_of_enumerate(iterable='q', start=2)",
    "list_of_enumerate('ab', 1, 2)",
    'list_of_enumerate(start=1)',
    "list_of_enumerate('a', x=1)",
    "list_of_enumerate('ab', 10**20)",
]:
    show(expression)
