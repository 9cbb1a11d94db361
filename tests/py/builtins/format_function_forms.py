# format(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'format(1)',
    "format(1.5, '.3f')",
    "format('a', '>5')",
    "format(1, 'z')",
    "format('a', 'd')",
    "format(1.5, 'd')",
    "format(1, 's')",
    "format(None, '')",
    "format(None, '5')",
    "format([1], 'x')",
    'format(1, 5)',
    'format(1, None)',
    "format(True, 'd')",
    "format(True, '')",
    "format(1234567, ',')",
    "format(1234567.891, ',.1f')",
    "format(255, '#x')",
    "format(-5, '08b')",
    "format(0.000123, 'g')",
    "format(1e10, 'n')",
    "format(1j, '.2f')",
    "format('abc', '.2')",
    "format('a', '=5')",
    "format(5, '=+6')",
    "format(5, '^6')",
    "format(3.14159, '10.3')",
    "format(float('nan'), '010')",
    "format(float('inf'), '+')",
    "format(-0.0, 'z.1f')",
    "format(97, 'c')",
    "format(0x110000, 'c')",
    "format(0.5, '%')",
    "format(1, '_')",
    "format(1, ',_')",
    "format(1, ',x')",
    "format(65536, '_x')",
    "format(1, '999999999999999999999')",
    "format('x', '_')",
]:
    show(expression)
