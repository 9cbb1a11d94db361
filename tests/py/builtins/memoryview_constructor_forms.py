# memoryview(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def list_of_memoryview(*args, **kwargs):
    return list(memoryview(*args, **kwargs))


for expression in [
    'list_of_memoryview()',
    "list_of_memoryview(b'a')",
    "list_of_memoryview('a')",
    'list_of_memoryview(1)',
    'list_of_memoryview(None)',
    "list_of_memoryview(object=b'x')",
    'list_of_memoryview([1])',
]:
    show(expression)
