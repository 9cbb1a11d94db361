# callable(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'callable(len)',
    'callable(int)',
    'callable(lambda: 1)',
    'callable(1)',
    "callable('a')",
    "callable(type('C', (), {'__call__': 1})())",
    'callable([].append)',
    'callable()',
]:
    show(expression)
