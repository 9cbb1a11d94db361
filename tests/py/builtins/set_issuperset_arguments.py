# set.issuperset with all kinds of iterables.


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
    'norm({1, 2, 3}.issuperset())',
    'norm({1, 2, 3}.issuperset([1, 2]))',
    "norm({1, 2, 3}.issuperset('ab'))",
    'norm({1, 2, 3}.issuperset({1: 2}))',
    'norm({1, 2, 3}.issuperset(range(3)))',
    'norm({1, 2, 3}.issuperset({3}))',
    'norm({1, 2, 3}.issuperset([[]]))',
    'norm({1, 2, 3}.issuperset(5))',
    'norm({1, 2, 3}.issuperset(None))',
    'norm({1, 2, 3}.issuperset([1], [2]))',
    'norm({1, 2, 3}.issuperset(iter([3])))',
    'norm(frozenset({3, 4}).issuperset())',
    'norm(frozenset({3, 4}).issuperset([1, 2]))',
    "norm(frozenset({3, 4}).issuperset('ab'))",
    'norm(frozenset({3, 4}).issuperset({1: 2}))',
    'norm(frozenset({3, 4}).issuperset(range(3)))',
    'norm(frozenset({3, 4}).issuperset({3}))',
    'norm(frozenset({3, 4}).issuperset([[]]))',
    'norm(frozenset({3, 4}).issuperset(5))',
    'norm(frozenset({3, 4}).issuperset(None))',
    'norm(frozenset({3, 4}).issuperset([1], [2]))',
    'norm(frozenset({3, 4}).issuperset(iter([3])))',
    'norm(set().issuperset())',
    'norm(set().issuperset([1, 2]))',
    "norm(set().issuperset('ab'))",
    'norm(set().issuperset({1: 2}))',
    'norm(set().issuperset(range(3)))',
    'norm(set().issuperset({3}))',
    'norm(set().issuperset([[]]))',
    'norm(set().issuperset(5))',
    'norm(set().issuperset(None))',
    'norm(set().issuperset([1], [2]))',
    'norm(set().issuperset(iter([3])))',
]:
    show(expression)
