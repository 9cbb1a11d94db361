# Format specifications of the type n.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'n')",
    "format(-1234.5, 'n')",
    "format('ab', 'n')",
    "format(1.5j, 'n')",
    "format(True, 'n')",
    "format(1234, '10n')",
    "format(-1234.5, '10n')",
    "format('ab', '10n')",
    "format(1.5j, '10n')",
    "format(True, '10n')",
    "format(1234, '<10n')",
    "format(-1234.5, '<10n')",
    "format('ab', '<10n')",
    "format(1.5j, '<10n')",
    "format(True, '<10n')",
    "format(1234, '*^10n')",
    "format(-1234.5, '*^10n')",
    "format('ab', '*^10n')",
    "format(1.5j, '*^10n')",
    "format(True, '*^10n')",
    "format(1234, '+n')",
    "format(-1234.5, '+n')",
    "format('ab', '+n')",
    "format(1.5j, '+n')",
    "format(True, '+n')",
    "format(1234, '#n')",
    "format(-1234.5, '#n')",
    "format('ab', '#n')",
    "format(1.5j, '#n')",
    "format(True, '#n')",
    "format(1234, '010n')",
    "format(-1234.5, '010n')",
    "format('ab', '010n')",
    "format(1.5j, '010n')",
    "format(True, '010n')",
    "format(1234, ',n')",
    "format(-1234.5, ',n')",
    "format('ab', ',n')",
    "format(1.5j, ',n')",
    "format(True, ',n')",
    "format(1234, '_n')",
    "format(-1234.5, '_n')",
    "format('ab', '_n')",
    "format(1.5j, '_n')",
    "format(True, '_n')",
    "format(1234, '.3n')",
    "format(-1234.5, '.3n')",
    "format('ab', '.3n')",
    "format(1.5j, '.3n')",
    "format(True, '.3n')",
    "format(1234, '.0n')",
    "format(-1234.5, '.0n')",
    "format('ab', '.0n')",
    "format(1.5j, '.0n')",
    "format(True, '.0n')",
    "format(1234, '+,.2n')",
    "format(-1234.5, '+,.2n')",
    "format('ab', '+,.2n')",
    "format(1.5j, '+,.2n')",
    "format(True, '+,.2n')",
]:
    show(expression)
