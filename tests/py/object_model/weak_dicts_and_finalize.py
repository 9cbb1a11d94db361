# WeakValueDictionary, WeakKeyDictionary, WeakSet, finalize and WeakMethod with objects that die.
import weakref, gc
class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'C{self.n}'
    def m(self): return self.n
a, b = C(1), C(2)
v = weakref.WeakValueDictionary(a=a, b=b)
k = weakref.WeakKeyDictionary({a: 'one', b: 'two'})
s = weakref.WeakSet([a, b])
print(sorted(v), k[a], len(s), a in s, 'a' in v, v['a'], v.get('zz', 'no'), sorted(map(repr, k)), sorted(map(repr, v.values())))
del a
gc.collect()
print(sorted(v), len(k), len(s), list(s), list(v.items()))
for text in ("v['a']", "v['x'] = 5", "k[5] = 1", "s.add(5)", "v.pop('zz')"):
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, str(e)[:60])
w = weakref.WeakMethod(b.m)
print(w()(), w == weakref.WeakMethod(b.m), weakref.WeakMethod(C(5).m)() if False else '')
f = weakref.finalize(b, print, 'finalized', 2)
print(f.alive, f.peek()[1:], f.atexit)
g = weakref.finalize(b, print, 'detached')
print(g.detach()[2], g.alive, g())
w2 = weakref.ref(b, lambda r: print('callback', r() is None))
del b
gc.collect()
print(f.alive, w(), len(v), f())
x = C(3)
p = weakref.proxy(x)
print(p.n, p, p == x, repr(p)[:10], type(p).__name__)
p.new = 5
print(x.new)
del x
gc.collect()
try:
    p.n
except ReferenceError as e:
    print(e)
try:
    hash(weakref.proxy(C(1)) if False else p)
except (TypeError, ReferenceError) as e:
    print(type(e).__name__)
