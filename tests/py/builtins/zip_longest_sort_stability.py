# Sorting: stability, keys called once, reverse, decorated ties, mixed kinds, in-place changes.
calls = []
def key(x): calls.append(x); return x[0]
for t in [
    "sorted(['b1', 'a1', 'b2', 'a2'], key=lambda s: s[0]), sorted(['b1', 'a1', 'b2', 'a2'], key=lambda s: s[0], reverse=True)",
    "(sorted([(2, 'x'), (1, 'y')], key=key), calls)",
    "sorted([3, 1.5, True, 2]), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted([[2], [1, 5], [1]]), sorted([(1, 'b'), (1, 'a')]), sorted([float('inf'), -1, 0.0, -0.0]), sorted(['a', 'B', 'c'], key=str.lower), sorted([b'b', b'a'])",
    'sorted([1, None])',
    "sorted([1, 'a'])",
    'sorted([{}, {}])',
    'sorted([1j, 1])',
    "sorted([[1], ['a']])",
    'sorted([object(), object()])',
    '(l := [3, 1, 2], l.sort(), l, l.sort(reverse=True), l)',
    '(l := [1, 2], l.sort(key=lambda x: l.append(x)))',
    '(l := [2, 1], l.sort(key=lambda x: len(l)), l)',
    "list(reversed(sorted([2, 3, 1]))), sorted(range(5), key=lambda x: -x), sorted([1, 2, 3], key=lambda x: x % 2), sorted([], key=5) if False else [], min(['b', 'a'], key=ord), max([[1, 2], [3]], key=len)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
