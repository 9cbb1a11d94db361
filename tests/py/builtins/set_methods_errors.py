# set and frozenset methods: operands of all kinds, in-place forms, removal, comparison, hashing.
def on(s, name, *a): return getattr(s, name)(*a), s
for t in [
    "on({1}, 'add', 2), on({1, 2}, 'discard', 9), on({1, 2}, 'remove', 1), on({1}, 'pop'), on({1}, 'clear'), on({1}, 'copy'), on({1}, 'update', 'a', [2]), on({1, 2}, 'difference_update', [1], [2]), on({1, 2}, 'intersection_update', [2]), on({1, 2}, 'symmetric_difference_update', [2, 3])",
    "{1, 2}.union('a' and [3], (4,)), {1, 2}.intersection([2], {2: 0}), {1, 2}.difference(), {1, 2}.symmetric_difference([2, 3]), {1}.issubset([1, 2]), {1, 2}.issuperset([]), {1}.isdisjoint('a')",
    "on({1}, 'remove', 5)",
    "on({1}, 'remove', [])",
    "on({1}, 'add', [])",
    "on({1}, 'add')",
    "on(set(), 'pop')",
    "on({1}, 'update', 5)",
    "on({1}, 'union', [[]])",
    "on(frozenset(), 'add', 1)",
    '{1} | {2}, {1} & frozenset({1}), frozenset({1}) | {2}, {1} - {1}, {1} ^ {2}, {1} <= {1, 2}, {1} < {1}, {1} == frozenset({1}), {1} != {2}, {1} > set()',
    '{1} | [2]',
    "{1} & 'a'",
    '{1} - (1,)',
    '{1} < [1]',
    '{1} + {2}',
    '{1} * 2',
    '{[]}',
    '{{}}',
    "{frozenset()}, {frozenset({1})} == {frozenset([1])}, {1} in {frozenset({1})}, frozenset({1}) in [{1}], {1, 1.0, True}, {0, False, 0.0}, len({float('nan'), float('nan')}), {(1, 2)}, set('aab') == set('ab')",
    '[] in {1}',
    'set(5)',
    'set([1], [2])',
    'set(x=1)',
    'frozenset([[]])',
    'hash(frozenset({1, 2})) == hash(frozenset({2, 1})), frozenset() is frozenset() or True, repr(set()), repr(frozenset()), repr({1}), repr(frozenset({1})), bool(set()), sorted({3, 1, 2}), frozenset([1]).copy() == {1}',
    'hash(set())',
    '(s := {1}, s.__ior__({2}), s), (s := {1, 2}, s.__iand__({2}), s), {1}.__or__([2]), {1}.__eq__([1]), {1}.__lt__(5)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
