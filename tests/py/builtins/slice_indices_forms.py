# slice.indices and slices as values.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'slice(3).indices(0)',
    'slice(3).indices(5)',
    'slice(3).indices(10)',
    'slice(None, None, -1).indices(0)',
    'slice(None, None, -1).indices(5)',
    'slice(None, None, -1).indices(10)',
    'slice(-5, -1).indices(0)',
    'slice(-5, -1).indices(5)',
    'slice(-5, -1).indices(10)',
    'slice(1, 100, 3).indices(0)',
    'slice(1, 100, 3).indices(5)',
    'slice(1, 100, 3).indices(10)',
    'slice(100, 1, -3).indices(0)',
    'slice(100, 1, -3).indices(5)',
    'slice(100, 1, -3).indices(10)',
    'slice(None).indices(0)',
    'slice(None).indices(5)',
    'slice(None).indices(10)',
    'slice(-100, 100).indices(0)',
    'slice(-100, 100).indices(5)',
    'slice(-100, 100).indices(10)',
    'slice(0, 0).indices(0)',
    'slice(0, 0).indices(5)',
    'slice(0, 0).indices(10)',
    'slice(1).indices(-1)',
    "slice(1).indices('a')",
    "slice('a').indices(3)",
    'slice(0, 1, 0).indices(3)',
    'slice(1).indices()',
    'slice(1, 2, 3).start',
    'slice(1) == slice(1)',
    'slice(1) < slice(2)',
    'slice(1, 2) == (1, 2)',
    'hash(slice(1)) == hash(slice(1))',
    'slice(10**20).indices(10**21)',
    'slice(1).foo',
]:
    show(expression)
