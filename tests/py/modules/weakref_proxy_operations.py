# Proxies: operators, containers, attributes, truth, hashing, calls and death.
import weakref, gc
class L(list):
    def __call__(self, x): return ('called', x)
    def __hash__(self): return 5
l = L([3, 1, 2]); p = weakref.proxy(l)
for t in [
    "(p.append(4), l, p.pop(), p.__setitem__(0, 9), l[0], p.attr if hasattr(p, 'attr') else 'none', setattr(p, 'attr', 1), l.attr, delattr(p, 'attr'))",
    'weakref.proxy(5)',
    'weakref.proxy([])',
    'p.nope',
    "p['a']",
    'weakref.getweakrefcount(l), weakref.getweakrefs(l)[0] is p, weakref.ref(l)() is l, weakref.ref(l) == weakref.ref(l), repr(weakref.ref(l))[:12]',
    'weakref.ref()',
    'weakref.ref(l, None, 1)',
    'weakref.ref(l, callback=None)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
