# Equal numbers of different types hash alike and are one dict key.
groups = [(1, 1.0, True, 1 + 0j), (0, 0.0, -0.0, False, 0j), (2 ** 64, 2.0 ** 64, complex(2 ** 64)), (-3, -3.0), (0.5, 0.5 + 0j)]
for g in groups:
    print(g, len({hash(x) for x in g}), len(set(g)), all(x == g[0] for x in g))
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
print(d, d[1 + 0j])
print({0: 'a', False: 'b', 0.0: 'c'}, {True, 1, 1.0}, [1, 2.0, True].index(1.0), [1, True, 1.0].count(1))
print(hash(0), hash(1), hash(-1), hash(2 ** 61 - 1), hash(2 ** 61), hash(0.5), hash(-0.5), hash(1.5), hash(1e300), hash(float('inf')), hash(float('-inf')), hash(0.1))
print(hash(1j), hash(1 + 1j), hash(2.5 - 1.5j), hash(True), hash(10 ** 30), hash(-10 ** 30))
print(hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(()), hash('a') == hash('a'), hash(None) == hash(None), hash('') , hash(b''))
print(hash(frozenset()) == hash(frozenset([])), hash(range(0)) == hash(range(3, 3)), hash(range(2)) == hash(range(0, 2, 1)))
