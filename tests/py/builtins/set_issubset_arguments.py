# set.issubset with all kinds of iterables.


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
    'norm({1, 2, 3}.issubset())',
    'norm({1, 2, 3}.issubset([1, 2]))',
    "norm({1, 2, 3}.issubset('ab'))",
    'norm({1, 2, 3}.issubset({1: 2}))',
    'norm({1, 2, 3}.issubset(range(3)))',
    'norm({1, 2, 3}.issubset({3}))',
    'norm({1, 2, 3}.issubset([[]]))',
    'norm({1, 2, 3}.issubset(5))',
    'norm({1, 2, 3}.issubset(None))',
    'norm({1, 2, 3}.issubset([1], [2]))',
    'norm({1, 2, 3}.issubset(iter([3])))',
    'norm(frozenset({3, 4}).issubset())',
    'norm(frozenset({3, 4}).issubset([1, 2]))',
    "norm(frozenset({3, 4}).issubset('ab'))",
    'norm(frozenset({3, 4}).issubset({1: 2}))',
    'norm(frozenset({3, 4}).issubset(range(3)))',
    'norm(frozenset({3, 4}).issubset({3}))',
    'norm(frozenset({3, 4}).issubset([[]]))',
    'norm(frozenset({3, 4}).issubset(5))',
    'norm(frozenset({3, 4}).issubset(None))',
    'norm(frozenset({3, 4}).issubset([1], [2]))',
    'norm(frozenset({3, 4}).issubset(iter([3])))',
    'norm(set().issubset())',
    'norm(set().issubset([1, 2]))',
    "norm(set().issubset('ab'))",
    'norm(set().issubset({1: 2}))',
    'norm(set().issubset(range(3)))',
    'norm(set().issubset({3}))',
    'norm(set().issubset([[]]))',
    'norm(set().issubset(5))',
    'norm(set().issubset(None))',
    'norm(set().issubset([1], [2]))',
    'norm(set().issubset(iter([3])))',
]:
    show(expression)
