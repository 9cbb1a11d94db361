# != between sets, frozensets and others.


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
    'norm(set() != set())',
    'norm(set() != {1})',
    'norm(set() != {1, 2, 3})',
    'norm(set() != {2, 3, 4})',
    'norm(set() != frozenset({3, 4}))',
    'norm(set() != frozenset())',
    'norm({1} != set())',
    'norm({1} != {1})',
    'norm({1} != {1, 2, 3})',
    'norm({1} != {2, 3, 4})',
    'norm({1} != frozenset({3, 4}))',
    'norm({1} != frozenset())',
    'norm({1, 2, 3} != set())',
    'norm({1, 2, 3} != {1})',
    'norm({1, 2, 3} != {1, 2, 3})',
    'norm({1, 2, 3} != {2, 3, 4})',
    'norm({1, 2, 3} != frozenset({3, 4}))',
    'norm({1, 2, 3} != frozenset())',
    'norm({2, 3, 4} != set())',
    'norm({2, 3, 4} != {1})',
    'norm({2, 3, 4} != {1, 2, 3})',
    'norm({2, 3, 4} != {2, 3, 4})',
    'norm({2, 3, 4} != frozenset({3, 4}))',
    'norm({2, 3, 4} != frozenset())',
    'norm(frozenset({3, 4}) != set())',
    'norm(frozenset({3, 4}) != {1})',
    'norm(frozenset({3, 4}) != {1, 2, 3})',
    'norm(frozenset({3, 4}) != {2, 3, 4})',
    'norm(frozenset({3, 4}) != frozenset({3, 4}))',
    'norm(frozenset({3, 4}) != frozenset())',
    'norm(frozenset() != set())',
    'norm(frozenset() != {1})',
    'norm(frozenset() != {1, 2, 3})',
    'norm(frozenset() != {2, 3, 4})',
    'norm(frozenset() != frozenset({3, 4}))',
    'norm(frozenset() != frozenset())',
    'norm({1} != [1])',
    'norm({1} != {1: 2})',
    'norm({1} != {1: 2}.keys())',
    'norm({1} != 1)',
    'norm({1} != None)',
]:
    show(expression)
