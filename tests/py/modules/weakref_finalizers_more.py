# weakref: finalizers in order, proxies of callables, dictionaries that are compared and copied.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __call__(self, x):
        return self.name * x

    def __iter__(self):
        return iter(self.name)

    def __getitem__(self, i):
        return self.name[i]

    def __contains__(self, c):
        return c in self.name

    def __add__(self, o):
        return self.name + o

    def __eq__(self, o):
        return isinstance(o, Node) and self.name == o.name

    def __hash__(self):
        return hash(self.name)


def make():
    log = []
    n = Node('ab')
    p = weakref.proxy(n)
    print(p(2), list(p), p[0], 'a' in p, p + 'c', p.name, bool(p), len(list(p)), p.__class__ is Node)
    p.extra = 1
    del p.extra
    f1 = weakref.finalize(n, log.append, 'first')
    f2 = weakref.finalize(n, log.append, 'second')
    f3 = weakref.finalize(n, log.append, 'detached')
    f3.detach()
    print(f1.alive, f3.alive, f2.peek()[2:], weakref.getweakrefcount(n) > 0, len(weakref.getweakrefs(n)) > 0)
    return n, log


n, log = make()
r1, r2 = weakref.ref(n), weakref.ref(n)
print(r1 == r2, hash(r1) == hash(n), r1() is n, repr(r1).startswith('<weakref at 0x'))
del n
gc.collect()
print(sorted(log), r1(), repr(r1).endswith('; dead>'))
a, b = Node('a'), Node('b')
d = weakref.WeakValueDictionary({'x': a, 'y': b})
k = weakref.WeakKeyDictionary({a: 1, b: 2})
s = weakref.WeakSet([a, b])
print(sorted(d.keys()), len(list(d.values())), d == d.copy() or dict(d) == dict(d.copy()), k[Node('a')], k.pop(a), len(k), s | {Node('c')} >= s, s & {a} == {a}, len(s - {a}), s == {a, b}, a in s, s.issubset({a, b}), s.copy() == s, d.get('q', 'none'), d.popitem()[0] in 'xy', list(k.items())[0][1], 'weakset' if isinstance(s, weakref.WeakSet) else '')
m = weakref.WeakMethod(a.__call__)
print(m()(2), m == weakref.WeakMethod(a.__call__), m != weakref.WeakMethod(b.__call__))
