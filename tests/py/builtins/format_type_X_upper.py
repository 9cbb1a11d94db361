# Format specifications of the type X.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'X')",
    "format(-1234.5, 'X')",
    "format('ab', 'X')",
    "format(1.5j, 'X')",
    "format(True, 'X')",
    "format(1234, '10X')",
    "format(-1234.5, '10X')",
    "format('ab', '10X')",
    "format(1.5j, '10X')",
    "format(True, '10X')",
    "format(1234, '<10X')",
    "format(-1234.5, '<10X')",
    "format('ab', '<10X')",
    "format(1.5j, '<10X')",
    "format(True, '<10X')",
    "format(1234, '*^10X')",
    "format(-1234.5, '*^10X')",
    "format('ab', '*^10X')",
    "format(1.5j, '*^10X')",
    "format(True, '*^10X')",
    "format(1234, '+X')",
    "format(-1234.5, '+X')",
    "format('ab', '+X')",
    "format(1.5j, '+X')",
    "format(True, '+X')",
    "format(1234, '#X')",
    "format(-1234.5, '#X')",
    "format('ab', '#X')",
    "format(1.5j, '#X')",
    "format(True, '#X')",
    "format(1234, '010X')",
    "format(-1234.5, '010X')",
    "format('ab', '010X')",
    "format(1.5j, '010X')",
    "format(True, '010X')",
    "format(1234, ',X')",
    "format(-1234.5, ',X')",
    "format('ab', ',X')",
    "format(1.5j, ',X')",
    "format(True, ',X')",
    "format(1234, '_X')",
    "format(-1234.5, '_X')",
    "format('ab', '_X')",
    "format(1.5j, '_X')",
    "format(True, '_X')",
    "format(1234, '.3X')",
    "format(-1234.5, '.3X')",
    "format('ab', '.3X')",
    "format(1.5j, '.3X')",
    "format(True, '.3X')",
    "format(1234, '.0X')",
    "format(-1234.5, '.0X')",
    "format('ab', '.0X')",
    "format(1.5j, '.0X')",
    "format(True, '.0X')",
    "format(1234, '+,.2X')",
    "format(-1234.5, '+,.2X')",
    "format('ab', '+,.2X')",
    "format(1.5j, '+,.2X')",
    "format(True, '+,.2X')",
]:
    show(expression)
