# Format specifications of the type (none).


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, '')",
    "format(-1234.5, '')",
    "format('ab', '')",
    "format(1.5j, '')",
    "format(True, '')",
    "format(1234, '10')",
    "format(-1234.5, '10')",
    "format('ab', '10')",
    "format(1.5j, '10')",
    "format(True, '10')",
    "format(1234, '<10')",
    "format(-1234.5, '<10')",
    "format('ab', '<10')",
    "format(1.5j, '<10')",
    "format(True, '<10')",
    "format(1234, '*^10')",
    "format(-1234.5, '*^10')",
    "format('ab', '*^10')",
    "format(1.5j, '*^10')",
    "format(True, '*^10')",
    "format(1234, '+')",
    "format(-1234.5, '+')",
    "format('ab', '+')",
    "format(1.5j, '+')",
    "format(True, '+')",
    "format(1234, '#')",
    "format(-1234.5, '#')",
    "format('ab', '#')",
    "format(1.5j, '#')",
    "format(True, '#')",
    "format(1234, '010')",
    "format(-1234.5, '010')",
    "format('ab', '010')",
    "format(1.5j, '010')",
    "format(True, '010')",
    "format(1234, ',')",
    "format(-1234.5, ',')",
    "format('ab', ',')",
    "format(1.5j, ',')",
    "format(True, ',')",
    "format(1234, '_')",
    "format(-1234.5, '_')",
    "format('ab', '_')",
    "format(1.5j, '_')",
    "format(True, '_')",
    "format(1234, '.3')",
    "format(-1234.5, '.3')",
    "format('ab', '.3')",
    "format(1.5j, '.3')",
    "format(True, '.3')",
    "format(1234, '.0')",
    "format(-1234.5, '.0')",
    "format('ab', '.0')",
    "format(1.5j, '.0')",
    "format(True, '.0')",
    "format(1234, '+,.2')",
    "format(-1234.5, '+,.2')",
    "format('ab', '+,.2')",
    "format(1.5j, '+,.2')",
    "format(True, '+,.2')",
]:
    show(expression)
