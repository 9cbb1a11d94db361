# zip(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def list_of_zip(*args, **kwargs):
    return list(zip(*args, **kwargs))


for expression in [
    'list_of_zip()',
    "list_of_zip('ab', [1, 2, 3])",
    "list_of_zip('ab')",
    'list_of_zip(5)',
    "list_of_zip('ab', 5)",
    'list_of_zip(strict=True)',
    "list_of_zip('ab', 'c', strict=True)",
    "list_of_zip('a', 'bc', strict=True)",
    "list_of_zip('a', 'b', 'cd', strict=True)",
    'list_of_zip(x=1)',
]:
    show(expression)
