# __missing__ of dict subclasses: subscript only.
class D(dict):
    def __missing__(self, k):
        print('missing', k)
        if k == 'store':
            self[k] = 'stored'
            return self[k]
        return k * 2
d = D(a=1)
print(d['a'], d['b'], d['store'], d['store'])
print(d.get('zz'), 'zz' in d, d.get('b', 0), d.pop('x', 'popped'), d.setdefault('sd', 3))
print(d)
class E(dict): pass
e = E()
e.__missing__ = lambda k: 'instance'
try:
    e['q']
except KeyError as err:
    print('KeyError', err)
class Counter(dict):
    def __missing__(self, k): return 0
c = Counter()
for ch in 'abracadabra':
    c[ch] += 1
print(c)
class F(dict):
    def __getitem__(self, k): return 'getitem'
    def __missing__(self, k): return 'missing'
f = F(x=1)
print(f['x'], f.get('x'), {**f}, list(f.values()))
