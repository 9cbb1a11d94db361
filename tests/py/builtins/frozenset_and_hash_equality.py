# Hashes and equality across kinds: numbers, text, tuples, frozensets, ranges, None, subclasses.
for t in [
    "hash(1) == hash(1.0) == hash(True) == hash(1+0j), hash(0) == hash(-0.0) == hash(False), hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(0.5) == hash(__import__('fractions').Fraction(1, 2)), hash(10**20) == hash(1e20)",
    "hash(float('inf')), hash(float('-inf')), hash(1e308) != 0, hash(2.5), hash(1j), hash(1+1j)",
    "{1: 'a'}[1.0], {1.0: 'a'}[True], {(1, 2): 'b'}[(1.0, 2)], {frozenset({1}): 'c'}[frozenset({1.0})], {'a': 1}['a'], 1 in {1.0}, True in [1], '1' in {1}",
    "hash(()) == hash(()), hash((1, 2)) != hash((2, 1)), hash('') == hash(b''), hash(None) == hash(None), hash(range(3)) == hash(range(0, 3)), hash(slice(1, 2)) == hash(slice(1, 2))",
    'hash([])',
    'hash({})',
    'hash(set())',
    'hash(([],))',
    'hash(bytearray())',
    'hash(slice([], 1))',
    "hash(frozenset([(1, [])])) if False else hash(type('H', (), {'__hash__': None})())",
    "hash(type('H', (), {'__eq__': lambda s, o: 1})())",
    "hash(type('H', (), {'__hash__': lambda s: 2**70})()) == hash(2**70), hash(type('H', (), {'__hash__': lambda s: -1})())",
    "hash(type('H', (), {'__hash__': lambda s: 'x'})())",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
