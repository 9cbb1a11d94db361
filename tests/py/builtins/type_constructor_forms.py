# type(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'type(1)',
    'type()',
    "type('X', (), {})",
    "type('X', (1,), {})",
    'type(1, (), {})',
    "type('X', [], {})",
    "type('X', (), [])",
    "type('X', ())",
    "type('X', (int, str), {})",
    "type('X', (bool,), {})",
    "type('X', (int, int), {})",
]:
    show(expression)
