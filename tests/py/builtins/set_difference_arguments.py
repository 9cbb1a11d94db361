# set.difference with all kinds of iterables.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def norm(value):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__, sorted(value, key=repr)
    return value


for expression in [
    'norm({1, 2, 3}.difference())',
    'norm({1, 2, 3}.difference([1, 2]))',
    "norm({1, 2, 3}.difference('ab'))",
    'norm({1, 2, 3}.difference({1: 2}))',
    'norm({1, 2, 3}.difference(range(3)))',
    'norm({1, 2, 3}.difference({3}))',
    'norm({1, 2, 3}.difference([[]]))',
    'norm({1, 2, 3}.difference(5))',
    'norm({1, 2, 3}.difference(None))',
    'norm({1, 2, 3}.difference([1], [2]))',
    'norm({1, 2, 3}.difference(iter([3])))',
    'norm(frozenset({3, 4}).difference())',
    'norm(frozenset({3, 4}).difference([1, 2]))',
    "norm(frozenset({3, 4}).difference('ab'))",
    'norm(frozenset({3, 4}).difference({1: 2}))',
    'norm(frozenset({3, 4}).difference(range(3)))',
    'norm(frozenset({3, 4}).difference({3}))',
    'norm(frozenset({3, 4}).difference([[]]))',
    'norm(frozenset({3, 4}).difference(5))',
    'norm(frozenset({3, 4}).difference(None))',
    'norm(frozenset({3, 4}).difference([1], [2]))',
    'norm(frozenset({3, 4}).difference(iter([3])))',
    'norm(set().difference())',
    'norm(set().difference([1, 2]))',
    "norm(set().difference('ab'))",
    'norm(set().difference({1: 2}))',
    'norm(set().difference(range(3)))',
    'norm(set().difference({3}))',
    'norm(set().difference([[]]))',
    'norm(set().difference(5))',
    'norm(set().difference(None))',
    'norm(set().difference([1], [2]))',
    'norm(set().difference(iter([3])))',
]:
    show(expression)
