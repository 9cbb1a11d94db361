# Format specifications of the type e.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'e')",
    "format(-1234.5, 'e')",
    "format('ab', 'e')",
    "format(1.5j, 'e')",
    "format(True, 'e')",
    "format(1234, '10e')",
    "format(-1234.5, '10e')",
    "format('ab', '10e')",
    "format(1.5j, '10e')",
    "format(True, '10e')",
    "format(1234, '<10e')",
    "format(-1234.5, '<10e')",
    "format('ab', '<10e')",
    "format(1.5j, '<10e')",
    "format(True, '<10e')",
    "format(1234, '*^10e')",
    "format(-1234.5, '*^10e')",
    "format('ab', '*^10e')",
    "format(1.5j, '*^10e')",
    "format(True, '*^10e')",
    "format(1234, '+e')",
    "format(-1234.5, '+e')",
    "format('ab', '+e')",
    "format(1.5j, '+e')",
    "format(True, '+e')",
    "format(1234, '#e')",
    "format(-1234.5, '#e')",
    "format('ab', '#e')",
    "format(1.5j, '#e')",
    "format(True, '#e')",
    "format(1234, '010e')",
    "format(-1234.5, '010e')",
    "format('ab', '010e')",
    "format(1.5j, '010e')",
    "format(True, '010e')",
    "format(1234, ',e')",
    "format(-1234.5, ',e')",
    "format('ab', ',e')",
    "format(1.5j, ',e')",
    "format(True, ',e')",
    "format(1234, '_e')",
    "format(-1234.5, '_e')",
    "format('ab', '_e')",
    "format(1.5j, '_e')",
    "format(True, '_e')",
    "format(1234, '.3e')",
    "format(-1234.5, '.3e')",
    "format('ab', '.3e')",
    "format(1.5j, '.3e')",
    "format(True, '.3e')",
    "format(1234, '.0e')",
    "format(-1234.5, '.0e')",
    "format('ab', '.0e')",
    "format(1.5j, '.0e')",
    "format(True, '.0e')",
    "format(1234, '+,.2e')",
    "format(-1234.5, '+,.2e')",
    "format('ab', '+,.2e')",
    "format(1.5j, '+,.2e')",
    "format(True, '+,.2e')",
]:
    show(expression)
