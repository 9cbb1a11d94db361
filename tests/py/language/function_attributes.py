# Attributes of functions: name, qualname, defaults, annotations, own attributes.
def f(a: int, b: 'str' = 'x', *c, d: float = 1.0, **e) -> None:
    """Doc string."""
print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.own = [1]
print(f.own, f.__dict__)
f.__name__ = 'renamed'
print(f.__name__, f.__qualname__)
f.__defaults__ = ('new',)
def g(a, b=1): return a, b
g.__defaults__ = None
try:
    g(1)
except TypeError as e:
    print(e)
g.__defaults__ = (7, 8)
print(g())
class C:
    def m(self): pass
    class D:
        def n(self):
            def inner(): pass
            return inner
print(C.m.__qualname__, C.D.n.__qualname__, C.D().n().__qualname__, (lambda: 0).__qualname__)
for name, value in (('__name__', 1), ('__defaults__', [1]), ('__dict__', 1), ('__kwdefaults__', 3)):
    try:
        setattr(f, name, value)
    except TypeError as e:
        print(e)
def h(): 1
print(h.__doc__)
def k(): 'doc ' 'joined'
print(k.__doc__)
