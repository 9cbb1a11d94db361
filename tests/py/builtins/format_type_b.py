# Format specifications of the type b.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'b')",
    "format(-1234.5, 'b')",
    "format('ab', 'b')",
    "format(1.5j, 'b')",
    "format(True, 'b')",
    "format(1234, '10b')",
    "format(-1234.5, '10b')",
    "format('ab', '10b')",
    "format(1.5j, '10b')",
    "format(True, '10b')",
    "format(1234, '<10b')",
    "format(-1234.5, '<10b')",
    "format('ab', '<10b')",
    "format(1.5j, '<10b')",
    "format(True, '<10b')",
    "format(1234, '*^10b')",
    "format(-1234.5, '*^10b')",
    "format('ab', '*^10b')",
    "format(1.5j, '*^10b')",
    "format(True, '*^10b')",
    "format(1234, '+b')",
    "format(-1234.5, '+b')",
    "format('ab', '+b')",
    "format(1.5j, '+b')",
    "format(True, '+b')",
    "format(1234, '#b')",
    "format(-1234.5, '#b')",
    "format('ab', '#b')",
    "format(1.5j, '#b')",
    "format(True, '#b')",
    "format(1234, '010b')",
    "format(-1234.5, '010b')",
    "format('ab', '010b')",
    "format(1.5j, '010b')",
    "format(True, '010b')",
    "format(1234, ',b')",
    "format(-1234.5, ',b')",
    "format('ab', ',b')",
    "format(1.5j, ',b')",
    "format(True, ',b')",
    "format(1234, '_b')",
    "format(-1234.5, '_b')",
    "format('ab', '_b')",
    "format(1.5j, '_b')",
    "format(True, '_b')",
    "format(1234, '.3b')",
    "format(-1234.5, '.3b')",
    "format('ab', '.3b')",
    "format(1.5j, '.3b')",
    "format(True, '.3b')",
    "format(1234, '.0b')",
    "format(-1234.5, '.0b')",
    "format('ab', '.0b')",
    "format(1.5j, '.0b')",
    "format(True, '.0b')",
    "format(1234, '+,.2b')",
    "format(-1234.5, '+,.2b')",
    "format('ab', '+,.2b')",
    "format(1.5j, '+,.2b')",
    "format(True, '+,.2b')",
]:
    show(expression)
