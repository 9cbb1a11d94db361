# sum, min, max, any, all, sorted: starts, keys, defaults, mixed kinds, compensated sums, errors.
print(sum([]), sum([1, 2], 10), sum([0.1] * 10), sum([0.1] * 3), sum([1, 2.5, 3j]), sum([[1], [2]], []), sum((True, True)), sum([1e100, 1.0, -1e100]), sum({1: 2}), sum(range(101)), sum([], start=5), sum([-0.0]), sum([-0.0], -0.0))
print(min(3, 1, 2), max('abc', 'b'), min([3, 1], key=lambda x: -x), max([], default='d'), min({3: 1, 1: 2}), max('ab', 'ba', key=lambda s: s[1]), max([1, 1.0, True]), min([2, 1, 1.0]), max([(1, 'b'), (1, 'a')]), max([[1], [1, 0]]), min('x', default=1) if False else '')
for t in ('sum("ab")', 'sum(["a"])', 'sum(["a"], "")', 'sum([b"a"], b"")', 'sum([1], [2])', 'sum(5)', 'sum()', 'sum([1], 2, 3)', 'sum([None])', 'min()', 'min([])', 'min(1)', 'min(1, 2, default=3)', 'max(1, "a")', 'max([1, None])', 'min([1, 2], key=5)', 'max(1, 2, key=None)', 'max([], default=None)', 'max([1], foo=2)', 'any()', 'any(1)', 'all(1, 2)', 'sorted()', 'sorted([1], 2)', 'sorted([1, "a"])', 'sorted([1], key=5)', 'sorted([3, 1], reverse="x")', 'sorted([1j, 2j])', 'sorted([None, None])', 'sorted([[], None])', 'sorted({3: 1, 2: 1})', 'sorted("bca", key=str.upper, reverse=True)', 'sorted([1], reverse=[])', 'sorted([2, 1], key=None)', 'sorted([1], cmp=5)', 'sorted(iterable=[1])'):
    try:
        print(t, eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
print(any([]), all([]), any([0, '']), all([1, '']), any(x > 1 for x in (1, 2, 1 / 1)), all(iter(())))
rows = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True), sorted(rows, key=lambda r: (-r[1], r[0])))
