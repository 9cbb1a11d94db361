# weakref: references, proxies, methods, finalizers and containers.
import gc
import weakref


class C:
    def __init__(self, n=0):
        self.n = n

    def method(self):
        return self.n

    def __len__(self):
        return 3

    def __repr__(self):
        return f'C({self.n})'


def test():
    c = C(1)
    log = []
    r = weakref.ref(c, lambda ref: log.append('dead'))
    p = weakref.proxy(c)
    m = weakref.WeakMethod(c.method)
    f = weakref.finalize(c, log.append, 'finalized')
    print(r() is c, p.n, len(p), p.method(), m()(), f.alive, weakref.getweakrefcount(c) >= 2, isinstance(r, weakref.ReferenceType), type(p) is weakref.ProxyType)
    p.n = 5
    print(c.n, p == c, r == weakref.ref(c), hash(r) == hash(weakref.ref(c)), str(p), r.__callback__ is not None, f.peek()[2:], bool(p))
    del c
    gc.collect()
    print(r(), m(), sorted(log), f.alive, f())
    try:
        p.n
    except ReferenceError as e:
        print(e)


test()


class Node:
    pass


def containers():
    wv, wk, ws = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
    a, b = Node(), Node()
    wv['a'], wv['b'] = a, b
    wk[a], wk[b] = 1, 2
    ws.update([a, b])
    print(len(wv), sorted(wv), wv['a'] is a, len(wk), wk[b], len(ws), a in ws, 'a' in wv, a in wk, wv.get('z'), wk.get(3 if False else a), list(wv.items())[0][0])
    del b
    gc.collect()
    print(len(wv), sorted(wv), len(wk), len(ws), wv.pop('a') is a, wv.get('b'), wv.setdefault('n', a) is a, ws.pop() is a, len(ws))
    wk2 = weakref.WeakKeyDictionary({a: 'x'})
    print(wk2.copy()[a], [k() is a for k in wk2.keyrefs()], list(wk2.values()), (wk2 | {a: 'y'})[a])


containers()


class Sub(weakref.ref):
    def __new__(cls, ob, callback=None, name=None):
        return super().__new__(cls, ob, callback)

    def __init__(self, ob, callback=None, name=None):
        super().__init__(ob, callback)
        self.name = name


c = C(2)
s = Sub(c, None, 'named')
print(s(), s.name, s == weakref.ref(c))
fin = weakref.finalize(c, print, 'called once', end='.\n')
fin()
print(fin.alive, fin(), fin.detach(), repr(fin).startswith('<finalize object'))
fin2 = weakref.finalize(c, print, 'never')
print(fin2.atexit, fin2.detach()[2:], fin2.alive)
for bad in (lambda: weakref.ref(3), lambda: weakref.ref('a'), lambda: weakref.ref(), lambda: weakref.proxy(None), lambda: weakref.WeakSet([1]), lambda: weakref.WeakValueDictionary(a=1), lambda: weakref.WeakMethod(3), lambda: hash(weakref.proxy(c)), lambda: weakref.ref((1,)), lambda: weakref.WeakKeyDictionary()['x'], lambda: weakref.WeakValueDictionary()['x'], lambda: weakref.finalize(c)):
    try:
        print(bad())
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
