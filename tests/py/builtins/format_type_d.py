# Format specifications of the type d.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'd')",
    "format(-1234.5, 'd')",
    "format('ab', 'd')",
    "format(1.5j, 'd')",
    "format(True, 'd')",
    "format(1234, '10d')",
    "format(-1234.5, '10d')",
    "format('ab', '10d')",
    "format(1.5j, '10d')",
    "format(True, '10d')",
    "format(1234, '<10d')",
    "format(-1234.5, '<10d')",
    "format('ab', '<10d')",
    "format(1.5j, '<10d')",
    "format(True, '<10d')",
    "format(1234, '*^10d')",
    "format(-1234.5, '*^10d')",
    "format('ab', '*^10d')",
    "format(1.5j, '*^10d')",
    "format(True, '*^10d')",
    "format(1234, '+d')",
    "format(-1234.5, '+d')",
    "format('ab', '+d')",
    "format(1.5j, '+d')",
    "format(True, '+d')",
    "format(1234, '#d')",
    "format(-1234.5, '#d')",
    "format('ab', '#d')",
    "format(1.5j, '#d')",
    "format(True, '#d')",
    "format(1234, '010d')",
    "format(-1234.5, '010d')",
    "format('ab', '010d')",
    "format(1.5j, '010d')",
    "format(True, '010d')",
    "format(1234, ',d')",
    "format(-1234.5, ',d')",
    "format('ab', ',d')",
    "format(1.5j, ',d')",
    "format(True, ',d')",
    "format(1234, '_d')",
    "format(-1234.5, '_d')",
    "format('ab', '_d')",
    "format(1.5j, '_d')",
    "format(True, '_d')",
    "format(1234, '.3d')",
    "format(-1234.5, '.3d')",
    "format('ab', '.3d')",
    "format(1.5j, '.3d')",
    "format(True, '.3d')",
    "format(1234, '.0d')",
    "format(-1234.5, '.0d')",
    "format('ab', '.0d')",
    "format(1.5j, '.0d')",
    "format(True, '.0d')",
    "format(1234, '+,.2d')",
    "format(-1234.5, '+,.2d')",
    "format('ab', '+,.2d')",
    "format(1.5j, '+,.2d')",
    "format(True, '+,.2d')",
]:
    show(expression)
