# Format specifications of the type x.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'x')",
    "format(-1234.5, 'x')",
    "format('ab', 'x')",
    "format(1.5j, 'x')",
    "format(True, 'x')",
    "format(1234, '10x')",
    "format(-1234.5, '10x')",
    "format('ab', '10x')",
    "format(1.5j, '10x')",
    "format(True, '10x')",
    "format(1234, '<10x')",
    "format(-1234.5, '<10x')",
    "format('ab', '<10x')",
    "format(1.5j, '<10x')",
    "format(True, '<10x')",
    "format(1234, '*^10x')",
    "format(-1234.5, '*^10x')",
    "format('ab', '*^10x')",
    "format(1.5j, '*^10x')",
    "format(True, '*^10x')",
    "format(1234, '+x')",
    "format(-1234.5, '+x')",
    "format('ab', '+x')",
    "format(1.5j, '+x')",
    "format(True, '+x')",
    "format(1234, '#x')",
    "format(-1234.5, '#x')",
    "format('ab', '#x')",
    "format(1.5j, '#x')",
    "format(True, '#x')",
    "format(1234, '010x')",
    "format(-1234.5, '010x')",
    "format('ab', '010x')",
    "format(1.5j, '010x')",
    "format(True, '010x')",
    "format(1234, ',x')",
    "format(-1234.5, ',x')",
    "format('ab', ',x')",
    "format(1.5j, ',x')",
    "format(True, ',x')",
    "format(1234, '_x')",
    "format(-1234.5, '_x')",
    "format('ab', '_x')",
    "format(1.5j, '_x')",
    "format(True, '_x')",
    "format(1234, '.3x')",
    "format(-1234.5, '.3x')",
    "format('ab', '.3x')",
    "format(1.5j, '.3x')",
    "format(True, '.3x')",
    "format(1234, '.0x')",
    "format(-1234.5, '.0x')",
    "format('ab', '.0x')",
    "format(1.5j, '.0x')",
    "format(True, '.0x')",
    "format(1234, '+,.2x')",
    "format(-1234.5, '+,.2x')",
    "format('ab', '+,.2x')",
    "format(1.5j, '+,.2x')",
    "format(True, '+,.2x')",
]:
    show(expression)
