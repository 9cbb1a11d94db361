# set and frozenset: operators, methods with any iterable, comparisons.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a, a | set(), {1} < {1, 2}, {1} <= {1}, a > b, a >= {1, 2, 3}, a == {3, 2, 1}, a != b)
print(a.union([5], (6,)), a.intersection([1, 9], {1}), a.difference([1], [2]), a.symmetric_difference([1, 7]), a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([9]), a.union(), a.intersection())
f = frozenset([1, 2])
print(f, f | {3}, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset([1, 2])], f.copy() is f, frozenset(f) is f, frozenset())
s = set()
s.add(1); s.add(1); s.update([2], {3}); s.discard(9); s.discard(1)
print(s, s.pop() in (2, 3), len(s))
s = {1, 2, 3, 4}
s.intersection_update([1, 2, 3]); s.difference_update([1]); s.symmetric_difference_update([3, 5])
print(s)
s |= {6}; s -= {5}; s &= {2, 6}; s ^= {6}
print(s, set('hello') == set('ehlo'), {*'ab'} == {'a', 'b'}, set(), len({1, 1.0, True}), sorted({x * x for x in range(-3, 4)}))
def attempt(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
for g in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: {1} | [2], lambda: {1}.add([]), lambda: {1} < [1], lambda: hash(set()), lambda: f.add(1), lambda: a[0], lambda: set(5), lambda: set(1, 2), lambda: {1} + {2}, lambda: {1}.union(5), lambda: {1} & 5, lambda: [] in {1}, lambda: {1}.discard({}), lambda: frozenset([[]]), lambda: {1}.update(5)):
    attempt(g)
print({1} in {frozenset([1])}, {frozenset([1])} - {frozenset([1])}, {1}.remove(1), 1 in {1}, {1, 2}.isdisjoint({3}), set([1]) == frozenset([1]), {1, 2} > {1}, {1} > {2}, {1} < {2})
x = {1}
x -= x
print(x, {0}.__repr__(), repr({1}), repr(frozenset({1})))
class S(set): pass
print(S([1]), S([1]) | {2} == {1, 2}, type(S([1]) | {2}).__name__)
