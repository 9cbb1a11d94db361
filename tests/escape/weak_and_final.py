# Weak references, proxies, callbacks and finalisers: none widens what its maker may do.
import weakref

from attempt import attempts, works


class Held:
    def __init__(self):
        self._private = 'secret'

    def method(self):
        return 'method'


held = Held()


def drop(value):
    value.clear()


def make_ref(value, callback=None):
    return weakref.ref(value, callback)


given_all = dict(held=held, drop=drop, ref=weakref.ref(held), proxy=weakref.proxy(held), make_ref=make_ref)

attempts('''
proxy.__dict__

proxy.__class__.__mro__

proxy.method.__self__

proxy.method.__func__

proxy.__reduce_ex__(2)

object.__getattribute__(proxy, '__dict__')

proxy.__class__ = int

proxy.__repr__.__self__

ref().__dict__

ref.__callback__.__globals__

type(ref).__call__(ref).__dict__

ref.__self__

import weakref
loot = weakref.proxy(cap).__globals__

import weakref
loot = weakref.proxy(cap).__code__

import weakref
loot = weakref.ref(cap)().__closure__

import weakref
loot = [r for r in weakref.getweakrefs(held) if r is ref]

import weakref
loot = weakref.getweakrefcount(held)

import weakref
loot = weakref.WeakMethod(held.method)

import weakref
loot = weakref.WeakValueDictionary({'a': cap})['a'].__globals__

import weakref
loot = weakref.WeakKeyDictionary({Given: 1}).keyrefs()[0]().__mro__

import weakref
loot = weakref.WeakSet([Given]).pop().__subclasses__()

import weakref
loot = weakref.finalize(held, cap).detach()[1].__globals__

import weakref
loot = weakref.finalize._registry

import weakref
loot = weakref.ref.__call__.__objclass__.__mro__

import weakref
class R(weakref.ref):
    def __call__(self):
        return super().__call__().__dict__
loot = R(held)()

'{0.__dict__}'.format(proxy)

'{0._private.__class__.__base__}'.format(proxy)

import operator
loot = operator.attrgetter('__dict__')(proxy)

match proxy:
    case object(__dict__=d):
        loot = d

class D:
    def __del__(self):
        global loot
        loot = hasattr(cap, '__globals__') or None
d = D()
d.__del__()

class L(list):
    pass
got = []
r = make_ref(L(), lambda r: got.append(hasattr(make_ref, '__globals__')))
loot = any(got)''', **given_all)

works('''
import weakref
class N:
    def hi(self): return 'hi'
n = N()
r, p = weakref.ref(n), weakref.proxy(n)
d = weakref.WeakValueDictionary(n=n)
result = r() is n, p.hi(), d['n'] is n, weakref.WeakMethod(n.hi)()(), len(weakref.getweakrefs(n)) > 0

ref().method(), proxy.method(), make_ref(held)() is held
''', **given_all)
