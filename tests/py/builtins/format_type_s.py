# Format specifications of the type s.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 's')",
    "format(-1234.5, 's')",
    "format('ab', 's')",
    "format(1.5j, 's')",
    "format(True, 's')",
    "format(1234, '10s')",
    "format(-1234.5, '10s')",
    "format('ab', '10s')",
    "format(1.5j, '10s')",
    "format(True, '10s')",
    "format(1234, '<10s')",
    "format(-1234.5, '<10s')",
    "format('ab', '<10s')",
    "format(1.5j, '<10s')",
    "format(True, '<10s')",
    "format(1234, '*^10s')",
    "format(-1234.5, '*^10s')",
    "format('ab', '*^10s')",
    "format(1.5j, '*^10s')",
    "format(True, '*^10s')",
    "format(1234, '+s')",
    "format(-1234.5, '+s')",
    "format('ab', '+s')",
    "format(1.5j, '+s')",
    "format(True, '+s')",
    "format(1234, '#s')",
    "format(-1234.5, '#s')",
    "format('ab', '#s')",
    "format(1.5j, '#s')",
    "format(True, '#s')",
    "format(1234, '010s')",
    "format(-1234.5, '010s')",
    "format('ab', '010s')",
    "format(1.5j, '010s')",
    "format(True, '010s')",
    "format(1234, ',s')",
    "format(-1234.5, ',s')",
    "format('ab', ',s')",
    "format(1.5j, ',s')",
    "format(True, ',s')",
    "format(1234, '_s')",
    "format(-1234.5, '_s')",
    "format('ab', '_s')",
    "format(1.5j, '_s')",
    "format(True, '_s')",
    "format(1234, '.3s')",
    "format(-1234.5, '.3s')",
    "format('ab', '.3s')",
    "format(1.5j, '.3s')",
    "format(True, '.3s')",
    "format(1234, '.0s')",
    "format(-1234.5, '.0s')",
    "format('ab', '.0s')",
    "format(1.5j, '.0s')",
    "format(True, '.0s')",
    "format(1234, '+,.2s')",
    "format(-1234.5, '+,.2s')",
    "format('ab', '+,.2s')",
    "format(1.5j, '+,.2s')",
    "format(True, '+,.2s')",
]:
    show(expression)
