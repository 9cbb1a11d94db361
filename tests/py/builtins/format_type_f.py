# Format specifications of the type f.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'f')",
    "format(-1234.5, 'f')",
    "format('ab', 'f')",
    "format(1.5j, 'f')",
    "format(True, 'f')",
    "format(1234, '10f')",
    "format(-1234.5, '10f')",
    "format('ab', '10f')",
    "format(1.5j, '10f')",
    "format(True, '10f')",
    "format(1234, '<10f')",
    "format(-1234.5, '<10f')",
    "format('ab', '<10f')",
    "format(1.5j, '<10f')",
    "format(True, '<10f')",
    "format(1234, '*^10f')",
    "format(-1234.5, '*^10f')",
    "format('ab', '*^10f')",
    "format(1.5j, '*^10f')",
    "format(True, '*^10f')",
    "format(1234, '+f')",
    "format(-1234.5, '+f')",
    "format('ab', '+f')",
    "format(1.5j, '+f')",
    "format(True, '+f')",
    "format(1234, '#f')",
    "format(-1234.5, '#f')",
    "format('ab', '#f')",
    "format(1.5j, '#f')",
    "format(True, '#f')",
    "format(1234, '010f')",
    "format(-1234.5, '010f')",
    "format('ab', '010f')",
    "format(1.5j, '010f')",
    "format(True, '010f')",
    "format(1234, ',f')",
    "format(-1234.5, ',f')",
    "format('ab', ',f')",
    "format(1.5j, ',f')",
    "format(True, ',f')",
    "format(1234, '_f')",
    "format(-1234.5, '_f')",
    "format('ab', '_f')",
    "format(1.5j, '_f')",
    "format(True, '_f')",
    "format(1234, '.3f')",
    "format(-1234.5, '.3f')",
    "format('ab', '.3f')",
    "format(1.5j, '.3f')",
    "format(True, '.3f')",
    "format(1234, '.0f')",
    "format(-1234.5, '.0f')",
    "format('ab', '.0f')",
    "format(1.5j, '.0f')",
    "format(True, '.0f')",
    "format(1234, '+,.2f')",
    "format(-1234.5, '+,.2f')",
    "format('ab', '+,.2f')",
    "format(1.5j, '+,.2f')",
    "format(True, '+,.2f')",
]:
    show(expression)
