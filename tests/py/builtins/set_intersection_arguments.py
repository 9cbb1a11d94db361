# set.intersection with all kinds of iterables.


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
    'norm({1, 2, 3}.intersection())',
    'norm({1, 2, 3}.intersection([1, 2]))',
    "norm({1, 2, 3}.intersection('ab'))",
    'norm({1, 2, 3}.intersection({1: 2}))',
    'norm({1, 2, 3}.intersection(range(3)))',
    'norm({1, 2, 3}.intersection({3}))',
    'norm({1, 2, 3}.intersection([[]]))',
    'norm({1, 2, 3}.intersection(5))',
    'norm({1, 2, 3}.intersection(None))',
    'norm({1, 2, 3}.intersection([1], [2]))',
    'norm({1, 2, 3}.intersection(iter([3])))',
    'norm(frozenset({3, 4}).intersection())',
    'norm(frozenset({3, 4}).intersection([1, 2]))',
    "norm(frozenset({3, 4}).intersection('ab'))",
    'norm(frozenset({3, 4}).intersection({1: 2}))',
    'norm(frozenset({3, 4}).intersection(range(3)))',
    'norm(frozenset({3, 4}).intersection({3}))',
    'norm(frozenset({3, 4}).intersection([[]]))',
    'norm(frozenset({3, 4}).intersection(5))',
    'norm(frozenset({3, 4}).intersection(None))',
    'norm(frozenset({3, 4}).intersection([1], [2]))',
    'norm(frozenset({3, 4}).intersection(iter([3])))',
    'norm(set().intersection())',
    'norm(set().intersection([1, 2]))',
    "norm(set().intersection('ab'))",
    'norm(set().intersection({1: 2}))',
    'norm(set().intersection(range(3)))',
    'norm(set().intersection({3}))',
    'norm(set().intersection([[]]))',
    'norm(set().intersection(5))',
    'norm(set().intersection(None))',
    'norm(set().intersection([1], [2]))',
    'norm(set().intersection(iter([3])))',
]:
    show(expression)
