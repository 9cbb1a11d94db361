# One weak reference without a callback serves all who ask; proxies likewise.
import weakref, types, functools
class C:
    def m(self): return 1
c = C()
r = weakref.ref(c)
print(r is weakref.ref(c), weakref.getweakrefcount(c))
p = weakref.proxy(c)
print(p is weakref.proxy(c), p.m(), isinstance(p, C), weakref.getweakrefcount(c))
class Sub(weakref.ref): pass
print(Sub(c) is Sub(c), Sub(c) == r, r == weakref.ref(c, print), hash(r) == hash(c))
print(r.__callback__, weakref.ref(c, len).__callback__)
for x in (1, 'a', None, [], {}, (), 1.5, object(), range(3), slice(1), property(), ValueError()):
    try:
        weakref.ref(x)
        print(type(x).__name__, 'fine')
    except TypeError as e:
        print(e)
def f(): yield
for x in (C, f, c.m, set(), frozenset({1}), f(), types, memoryview(b'x'), list[int], functools.partial(f), len):
    print(type(x).__name__, weakref.ref(x)() is x)
class Slots: __slots__ = ()
class SlotsWeak: __slots__ = ('__weakref__',)
for k in Slots, SlotsWeak:
    try:
        print(weakref.ref(k()) is not None)
    except TypeError as e:
        print(e)
