# Insertion order: overwriting keeps, deleting and reinserting moves.
d = {'x': 1, 'y': 2, 'z': 3}
d['x'] = 10
print(d)
del d['x']
d['x'] = 11
print(d)
d.pop('y')
d.setdefault('y', 5)
print(list(d), list(d.values()), list(d.items()))
d.update(z=0, w=1)
print(d, next(iter(d)), next(reversed(d)))
e = {}
for i in range(20):
    e[i] = i
for i in range(0, 20, 3):
    del e[i]
e[0] = 'again'
print(e)
print({1: 'a', 1.0: 'b', True: 'c'}, {k: v for k, v in [(3, 1), (1, 2), (3, 9)]})
print(dict(b=1, a=2), dict([('b', 1)], a=2, b=3), {**{'p': 1, 'q': 2}, **{'q': 3, 'p': 4}})
q = dict.fromkeys('hello')
print(q, ''.join(q), list(q.keys()) == list('helo'))
while q:
    k, v = q.popitem()
    print(k, end=' ')
print()
def kw(**k): return k
print(kw(z=1, a=2, m=3), list(kw(b=1, **{'a': 2})))
class C:
    z = 1
    a = 2
print([k for k in vars(C) if len(k) == 1])
