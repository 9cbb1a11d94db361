# Weak references, proxies and their callbacks.
from attempt import attempts, works

import weakref

class _Watched:
    pass

watched = _Watched()
_reference = weakref.ref(watched, lambda r: None)

attempts('''
import weakref
loot = weakref.proxy(cap).__globals__

import weakref
loot = weakref.proxy(given).__dict__

import weakref
loot = weakref.ref(cap)().__code__

import weakref
loot = weakref.ref(given, lambda r: 0).__callback__.__globals__

import weakref
loot = [r for r in weakref.getweakrefs(watched) if r is not None]

import weakref
loot = weakref.getweakrefs(watched)[0].__callback__

import weakref
loot = weakref.finalize(given, print).peek()[0].__dict__

import weakref
loot = weakref.WeakMethod(given.method)().__self__

import weakref
loot = weakref.proxy(given).__class__.__subclasses__()

import weakref
class P:
    pass
p = P()
r = weakref.ref(p, getattr)
loot = r.__callback__(cap, '__globals__')

import weakref
loot = call(weakref.proxy(cap).__getattribute__, '__globals__')

import weakref
loot = weakref.WeakKeyDictionary({given: 1}).data.__class__.__subclasses__()

import weakref
p = weakref.proxy(Given)
p.limit = 100
loot = 1
''', watched=watched)

works('''
import weakref
class C: pass
c = C()
c.a = 1
r = weakref.ref(c)
p = weakref.proxy(c)
result = r() is c, p.a, weakref.getweakrefcount(c) >= 1, weakref.WeakValueDictionary(k=c)['k'] is c

import weakref
result = weakref.ref(given)().x, weakref.proxy(given).x
''', watched=watched)
