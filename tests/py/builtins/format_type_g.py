# Format specifications of the type g.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'g')",
    "format(-1234.5, 'g')",
    "format('ab', 'g')",
    "format(1.5j, 'g')",
    "format(True, 'g')",
    "format(1234, '10g')",
    "format(-1234.5, '10g')",
    "format('ab', '10g')",
    "format(1.5j, '10g')",
    "format(True, '10g')",
    "format(1234, '<10g')",
    "format(-1234.5, '<10g')",
    "format('ab', '<10g')",
    "format(1.5j, '<10g')",
    "format(True, '<10g')",
    "format(1234, '*^10g')",
    "format(-1234.5, '*^10g')",
    "format('ab', '*^10g')",
    "format(1.5j, '*^10g')",
    "format(True, '*^10g')",
    "format(1234, '+g')",
    "format(-1234.5, '+g')",
    "format('ab', '+g')",
    "format(1.5j, '+g')",
    "format(True, '+g')",
    "format(1234, '#g')",
    "format(-1234.5, '#g')",
    "format('ab', '#g')",
    "format(1.5j, '#g')",
    "format(True, '#g')",
    "format(1234, '010g')",
    "format(-1234.5, '010g')",
    "format('ab', '010g')",
    "format(1.5j, '010g')",
    "format(True, '010g')",
    "format(1234, ',g')",
    "format(-1234.5, ',g')",
    "format('ab', ',g')",
    "format(1.5j, ',g')",
    "format(True, ',g')",
    "format(1234, '_g')",
    "format(-1234.5, '_g')",
    "format('ab', '_g')",
    "format(1.5j, '_g')",
    "format(True, '_g')",
    "format(1234, '.3g')",
    "format(-1234.5, '.3g')",
    "format('ab', '.3g')",
    "format(1.5j, '.3g')",
    "format(True, '.3g')",
    "format(1234, '.0g')",
    "format(-1234.5, '.0g')",
    "format('ab', '.0g')",
    "format(1.5j, '.0g')",
    "format(True, '.0g')",
    "format(1234, '+,.2g')",
    "format(-1234.5, '+,.2g')",
    "format('ab', '+,.2g')",
    "format(1.5j, '+,.2g')",
    "format(True, '+,.2g')",
]:
    show(expression)
