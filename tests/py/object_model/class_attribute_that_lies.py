# isinstance believes what __class__ says, when the true class doesn't answer already.
class C: pass
class D(C): pass
class Lies:
    __class__ = D
class ByProperty:
    @property
    def __class__(self): return int
class Proxy:
    def __init__(self, target): object.__setattr__(self, 'target', target)
    def __getattribute__(self, name): return getattr(object.__getattribute__(self, 'target'), name)
class NoClass:
    __class__ = 5
class Raises:
    @property
    def __class__(self): raise ValueError('asked')
for x in Lies(), ByProperty(), Proxy(D()), Proxy('text'), Proxy([1]):
    print(type(x).__name__, [isinstance(x, k) for k in (C, D, int, str, list, object)], x.__class__.__name__)
print(isinstance(NoClass(), int), isinstance(NoClass(), NoClass))
try:
    print(isinstance(Raises(), int))
except ValueError as e:
    print(e)
print(isinstance(Raises(), Raises), isinstance(Proxy(1), (str, int)), isinstance(Proxy(1), int | str))
import weakref
c = C()
print(isinstance(weakref.proxy(c), C), type(weakref.proxy(c)).__name__, weakref.proxy(c).__class__ is C)
print(issubclass(Lies, C))
