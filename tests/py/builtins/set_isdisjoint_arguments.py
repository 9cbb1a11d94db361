# set.isdisjoint with all kinds of iterables.


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
    'norm({1, 2, 3}.isdisjoint())',
    'norm({1, 2, 3}.isdisjoint([1, 2]))',
    "norm({1, 2, 3}.isdisjoint('ab'))",
    'norm({1, 2, 3}.isdisjoint({1: 2}))',
    'norm({1, 2, 3}.isdisjoint(range(3)))',
    'norm({1, 2, 3}.isdisjoint({3}))',
    'norm({1, 2, 3}.isdisjoint([[]]))',
    'norm({1, 2, 3}.isdisjoint(5))',
    'norm({1, 2, 3}.isdisjoint(None))',
    'norm({1, 2, 3}.isdisjoint([1], [2]))',
    'norm({1, 2, 3}.isdisjoint(iter([3])))',
    'norm(frozenset({3, 4}).isdisjoint())',
    'norm(frozenset({3, 4}).isdisjoint([1, 2]))',
    "norm(frozenset({3, 4}).isdisjoint('ab'))",
    'norm(frozenset({3, 4}).isdisjoint({1: 2}))',
    'norm(frozenset({3, 4}).isdisjoint(range(3)))',
    'norm(frozenset({3, 4}).isdisjoint({3}))',
    'norm(frozenset({3, 4}).isdisjoint([[]]))',
    'norm(frozenset({3, 4}).isdisjoint(5))',
    'norm(frozenset({3, 4}).isdisjoint(None))',
    'norm(frozenset({3, 4}).isdisjoint([1], [2]))',
    'norm(frozenset({3, 4}).isdisjoint(iter([3])))',
    'norm(set().isdisjoint())',
    'norm(set().isdisjoint([1, 2]))',
    "norm(set().isdisjoint('ab'))",
    'norm(set().isdisjoint({1: 2}))',
    'norm(set().isdisjoint(range(3)))',
    'norm(set().isdisjoint({3}))',
    'norm(set().isdisjoint([[]]))',
    'norm(set().isdisjoint(5))',
    'norm(set().isdisjoint(None))',
    'norm(set().isdisjoint([1], [2]))',
    'norm(set().isdisjoint(iter([3])))',
]:
    show(expression)
