# repr(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "repr('a')",
    "repr('\\'')",
    'repr(\'"\')',
    'repr(\'\\\'"\')',
    "repr(b'\\x00\\xff')",
    "repr('\\x7f\\u0100\\ud800')",
    'repr(1e16)',
    'repr(1e-5)',
    'repr(123456789.0)',
    'repr(1j)',
    'repr(-0.0)',
    "repr([1, 'a', (2,)])",
    'repr({})',
    'repr(set())',
    'repr({1: [2]})',
    'repr(())',
    'repr((1,))',
    'repr(frozenset({1}))',
    'repr(range(3))',
    'repr(range(1, 3, 2))',
    'repr(slice(1))',
    'repr(int)',
    'repr(len)',
    'repr(None)',
    'repr(...)',
    'repr(NotImplemented)',
    "repr(bytearray(b'x'))",
    'repr([[]] * 2)',
    'repr(1+0j)',
    'repr(-1.5-0j)',
]:
    show(expression)
