# round(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'round(2.5)',
    'round(3.5)',
    'round(-2.5)',
    'round(2.675, 2)',
    'round(1234, -2)',
    'round(15, -1)',
    'round(25, -1)',
    'round(1.5, None)',
    'round(1e300, 5)',
    "round(float('nan'))",
    "round(float('inf'))",
    "round('a')",
    "round(2.5, 'x')",
    'round(True)',
    'round(5, 2)',
    'round(1j)',
    'round(number=2.7)',
    'round(0.5)',
    'round(1.5, 0)',
    'round(-0.4)',
    'round(1234.5678, -2)',
]:
    show(expression)
