# Callbacks of weak references run when their object dies.
import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(r() is a, weakref.getweakrefcount(a))
del a
print(r())
a = A()
calls = []
r1 = weakref.ref(a, lambda r: calls.append("first"))
r2 = weakref.ref(a, lambda r: calls.append("second"))
del a
print(calls, r1(), r2())
a = A()
p = weakref.proxy(a)
a.x = 3
print(p.x)
a = None
try: p.x
except ReferenceError as e: print(e)
d = weakref.WeakValueDictionary()
k = A()
d["a"] = k
print(len(d), "a" in d)
del k
print(len(d), "a" in d)
class S: __slots__ = ()
class T: __slots__ = ("__weakref__",)
class U(S): pass
for c in (S, T, U):
    try:
        print(c.__name__, weakref.ref(c()) is not None)
    except TypeError as e:
        print(e)
for c in (int, tuple, bytes, list, dict, set, str, float):
    try:
        weakref.ref(type("Sub", (c,), {})())
        print(c.__name__, "yes")
    except TypeError as e:
        print(c.__name__, e)
try:
    class W(T): __slots__ = ("__weakref__",)
except TypeError as e: print(e)
