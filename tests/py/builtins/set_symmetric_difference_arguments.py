# set.symmetric_difference with all kinds of iterables.


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
    'norm({1, 2, 3}.symmetric_difference())',
    'norm({1, 2, 3}.symmetric_difference([1, 2]))',
    "norm({1, 2, 3}.symmetric_difference('ab'))",
    'norm({1, 2, 3}.symmetric_difference({1: 2}))',
    'norm({1, 2, 3}.symmetric_difference(range(3)))',
    'norm({1, 2, 3}.symmetric_difference({3}))',
    'norm({1, 2, 3}.symmetric_difference([[]]))',
    'norm({1, 2, 3}.symmetric_difference(5))',
    'norm({1, 2, 3}.symmetric_difference(None))',
    'norm({1, 2, 3}.symmetric_difference([1], [2]))',
    'norm({1, 2, 3}.symmetric_difference(iter([3])))',
    'norm(frozenset({3, 4}).symmetric_difference())',
    'norm(frozenset({3, 4}).symmetric_difference([1, 2]))',
    "norm(frozenset({3, 4}).symmetric_difference('ab'))",
    'norm(frozenset({3, 4}).symmetric_difference({1: 2}))',
    'norm(frozenset({3, 4}).symmetric_difference(range(3)))',
    'norm(frozenset({3, 4}).symmetric_difference({3}))',
    'norm(frozenset({3, 4}).symmetric_difference([[]]))',
    'norm(frozenset({3, 4}).symmetric_difference(5))',
    'norm(frozenset({3, 4}).symmetric_difference(None))',
    'norm(frozenset({3, 4}).symmetric_difference([1], [2]))',
    'norm(frozenset({3, 4}).symmetric_difference(iter([3])))',
    'norm(set().symmetric_difference())',
    'norm(set().symmetric_difference([1, 2]))',
    "norm(set().symmetric_difference('ab'))",
    'norm(set().symmetric_difference({1: 2}))',
    'norm(set().symmetric_difference(range(3)))',
    'norm(set().symmetric_difference({3}))',
    'norm(set().symmetric_difference([[]]))',
    'norm(set().symmetric_difference(5))',
    'norm(set().symmetric_difference(None))',
    'norm(set().symmetric_difference([1], [2]))',
    'norm(set().symmetric_difference(iter([3])))',
]:
    show(expression)
