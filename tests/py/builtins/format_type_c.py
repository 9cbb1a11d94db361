# Format specifications of the type c.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'c')",
    "format(-1234.5, 'c')",
    "format('ab', 'c')",
    "format(1.5j, 'c')",
    "format(True, 'c')",
    "format(1234, '10c')",
    "format(-1234.5, '10c')",
    "format('ab', '10c')",
    "format(1.5j, '10c')",
    "format(True, '10c')",
    "format(1234, '<10c')",
    "format(-1234.5, '<10c')",
    "format('ab', '<10c')",
    "format(1.5j, '<10c')",
    "format(True, '<10c')",
    "format(1234, '*^10c')",
    "format(-1234.5, '*^10c')",
    "format('ab', '*^10c')",
    "format(1.5j, '*^10c')",
    "format(True, '*^10c')",
    "format(1234, '+c')",
    "format(-1234.5, '+c')",
    "format('ab', '+c')",
    "format(1.5j, '+c')",
    "format(True, '+c')",
    "format(1234, '#c')",
    "format(-1234.5, '#c')",
    "format('ab', '#c')",
    "format(1.5j, '#c')",
    "format(True, '#c')",
    "format(1234, '010c')",
    "format(-1234.5, '010c')",
    "format('ab', '010c')",
    "format(1.5j, '010c')",
    "format(True, '010c')",
    "format(1234, ',c')",
    "format(-1234.5, ',c')",
    "format('ab', ',c')",
    "format(1.5j, ',c')",
    "format(True, ',c')",
    "format(1234, '_c')",
    "format(-1234.5, '_c')",
    "format('ab', '_c')",
    "format(1.5j, '_c')",
    "format(True, '_c')",
    "format(1234, '.3c')",
    "format(-1234.5, '.3c')",
    "format('ab', '.3c')",
    "format(1.5j, '.3c')",
    "format(True, '.3c')",
    "format(1234, '.0c')",
    "format(-1234.5, '.0c')",
    "format('ab', '.0c')",
    "format(1.5j, '.0c')",
    "format(True, '.0c')",
    "format(1234, '+,.2c')",
    "format(-1234.5, '+,.2c')",
    "format('ab', '+,.2c')",
    "format(1.5j, '+,.2c')",
    "format(True, '+,.2c')",
]:
    show(expression)
