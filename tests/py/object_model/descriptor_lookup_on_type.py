# Descriptors work only when found on the type, with __get__ on its own type.
class D:
    def __get__(self, o, t=None): return 'got'
class A: pass
a = A()
a.d = D()
print(type(a.d).__name__)
A.e = D()
print(a.e, A.e)
d = D()
d.__get__ = lambda *x: 'instance get'
A.f = d
print(a.f)
class Fn:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        if o is None: return self
        return lambda *a: self.f(o, *a)
class B:
    @Fn
    def m(self, x): return x * 2
print(B().m(4), type(B.m).__name__)
class Raises:
    def __get__(self, o, t): raise AttributeError('from get')
class C:
    x = Raises()
    def __getattr__(self, n): return 'fallback ' + n
print(C().x, getattr(A(), 'zz', 'dflt'), hasattr(C(), 'x'))
class E: x = Raises()
print(hasattr(E(), 'x'))
class Inherit(E): pass
try:
    Inherit().x
except AttributeError as e:
    print(e)
