# Containers of weak references while their objects live.
import weakref
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'O{self.n}'
    def hi(self): return 'hi' + str(self.n)
a, b, c = O(1), O(2), O(3)
r = weakref.ref(a); print(r() is a, r == weakref.ref(a), r != weakref.ref(b), hash(r) == hash(a), weakref.getweakrefcount(a) >= 1, isinstance(r, weakref.ReferenceType))
p = weakref.proxy(a); print(p.n, p.hi(), isinstance(p, weakref.ProxyTypes))
try: weakref.ref(3)
except TypeError as e: print(e)
w = weakref.WeakValueDictionary({'a': a}); w['b'] = b; print(w['a'], len(w), sorted(w), dict(w.items()), w.get('z', 0), 'b' in w, w.pop('b'), w.setdefault('c', c), list(w.values()), w.copy()['a'], (w | {'x': b})['x'])
try: w['zz']
except KeyError as e: print('KeyError', e)
k = weakref.WeakKeyDictionary(); k[a] = 1; k[b] = [2]; print(k[a], len(k), list(k.items()), k.get(c), a in k, 5 in k, k.pop(b), dict(k), k.setdefault(c, 9), len(k.keyrefs()))
s = weakref.WeakSet([a, b]); s.add(c); s.discard(b); print(len(s), a in s, b in s, 3 in s, sorted(x.n for x in s), sorted(x.n for x in s | {b}), s & [a] == weakref.WeakSet([a]), s.issubset([a, b, c]), s <= weakref.WeakSet([a, b, c]), s.isdisjoint([b]))
m = weakref.WeakMethod(a.hi); print(m()(), m == weakref.WeakMethod(a.hi), m != weakref.WeakMethod(b.hi), isinstance(m, weakref.ref))
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
f = weakref.finalize(a, print, 'final', sep='!'); print(f.alive, f.peek()[0] is a); f(); print(f.alive, f(), f.peek(), f.detach())
g = weakref.finalize(b, print, 'never'); print(g.detach()[2:], g.alive)
