# keys, values and items views: live, set operations, equality.
d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
d['c'] = 3
print(k, v, i, len(k), 'c' in k, 3 in v, ('c', 3) in i, ('c', 4) in i)
print(sorted(k & {'a', 'z'}), sorted(k | ['q']), sorted(k - {'a'}), sorted(k ^ {'a', 'x'}), type(k & []).__name__, sorted(i & {('a', 1)}))
print(k == {'a', 'b', 'c'}, k == ['a', 'b', 'c'], v == d.values(), i == d.items(), k < {'a', 'b', 'c', 'd'}, k >= {'a'}, k.isdisjoint('xyz'), {'a'} <= k)
print(list(reversed(k)), list(reversed(v)), k.mapping['a'], type(k.mapping).__name__, type(k).__name__, type(i).__name__, repr({}.keys()), repr({}.items()))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: k[0], lambda: v & {1}, lambda: hash(k), lambda: k & 5, lambda: k + k, lambda: next(k), lambda: {'x': []}.items() & {('x', 1)}, lambda: k < [1], lambda: k.mapping.update(a=1), lambda: {'x': []}.items() | set()):
    attempt(f)
print(max(d.items(), key=lambda t: t[1]), dict(sorted(d.items(), reverse=True)), {v: k for k, v in d.items()}, sum(d.values()), list(zip(d.keys(), d.values())))
a, *b = d.items()
print(a, b, set(d) - set('ab'), *d)
