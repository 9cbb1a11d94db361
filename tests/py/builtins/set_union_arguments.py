# set.union with all kinds of iterables.


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
    'norm({1, 2, 3}.union())',
    'norm({1, 2, 3}.union([1, 2]))',
    "norm({1, 2, 3}.union('ab'))",
    'norm({1, 2, 3}.union({1: 2}))',
    'norm({1, 2, 3}.union(range(3)))',
    'norm({1, 2, 3}.union({3}))',
    'norm({1, 2, 3}.union([[]]))',
    'norm({1, 2, 3}.union(5))',
    'norm({1, 2, 3}.union(None))',
    'norm({1, 2, 3}.union([1], [2]))',
    'norm({1, 2, 3}.union(iter([3])))',
    'norm(frozenset({3, 4}).union())',
    'norm(frozenset({3, 4}).union([1, 2]))',
    "norm(frozenset({3, 4}).union('ab'))",
    'norm(frozenset({3, 4}).union({1: 2}))',
    'norm(frozenset({3, 4}).union(range(3)))',
    'norm(frozenset({3, 4}).union({3}))',
    'norm(frozenset({3, 4}).union([[]]))',
    'norm(frozenset({3, 4}).union(5))',
    'norm(frozenset({3, 4}).union(None))',
    'norm(frozenset({3, 4}).union([1], [2]))',
    'norm(frozenset({3, 4}).union(iter([3])))',
    'norm(set().union())',
    'norm(set().union([1, 2]))',
    "norm(set().union('ab'))",
    'norm(set().union({1: 2}))',
    'norm(set().union(range(3)))',
    'norm(set().union({3}))',
    'norm(set().union([[]]))',
    'norm(set().union(5))',
    'norm(set().union(None))',
    'norm(set().union([1], [2]))',
    'norm(set().union(iter([3])))',
]:
    show(expression)
