# What a class shows of __dict__ and __weakref__.
class E: pass
class F(E): pass
class G: __slots__ = ("a",)
class H(G): pass
class I(list): pass
for c in (E, F, G, H, I):
    print(c.__name__, [n for n in ("__dict__", "__weakref__", "__doc__", "__module__") if n in c.__dict__])
print(E.__dict__["__dict__"], type(E.__dict__["__dict__"]).__name__)
print(E.__dict__["__weakref__"])
print(list(E.__dict__))
e = E()
e.x = 1
print(E.__dict__["__dict__"].__get__(e), e.__weakref__)
try: E.__dict__["a"] = 1
except TypeError as err: print(err)
try: G().__dict__
except AttributeError as err: print(err)
