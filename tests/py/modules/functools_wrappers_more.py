# partial placeholders of keywords, partialmethod, singledispatchmethod, cached_property, reduce, cmp_to_key, total_ordering.
import functools
from functools import *
p = partial(print, 1, sep='-')
p(2, 3); p(2, sep='+')
print(p.func is print, p.args, p.keywords, repr(partial(int, base=2)), partial(partial(max, 1), 2).args, partial(int, base=2)('101'))
class C:
    def m(self, *a, **k): return a, k
    pm = partialmethod(m, 1, k=2)
    sm = partialmethod(staticmethod(lambda *a: a), 5)
    @singledispatchmethod
    def d(self, x): return 'any'
    @d.register
    def _(self, x: int): return 'int'
    @d.register(list)
    def _(self, x): return 'list'
    @singledispatchmethod
    @classmethod
    def cd(cls, x): return cls.__name__, 'any'
    @cd.register
    @classmethod
    def _(cls, x: str): return cls.__name__, 'str'
    n = 0
    @cached_property
    def c(self): C.n += 1; return self.n
c = C()
print(c.pm(3, z=4), c.sm(6), c.d(1), c.d([]), c.d('x'), C.cd('s'), c.cd(1), c.c, c.c, C.n, c.__dict__)
del c.c
print(c.c, C.c.__class__.__name__, C.c.attrname)
@singledispatch
def f(x): return 'object'
@f.register(int)
@f.register(float)
def num(x): return 'number'
@f.register
def _(x: list | tuple): return 'seq'
print(f(1), f(1.5), f([]), f(()), f('a'), f(True), f.dispatch(bool) is num, sorted(k.__name__ for k in f.registry))
for bad in ("f()", "f.register(5)", "reduce(max, [])", "partial()", "partial(5)", "lru_cache(maxsize='x')", "partialmethod(5)"):
    try:
        print(bad, eval(bad))
    except Exception as e:
        print(bad, type(e).__name__, e)
print(reduce(lambda a, b: a + [b], range(3), []), reduce(max, [3, 1, 2]), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), [n for n in ('__gt__', '__le__', '__ge__') if n in T.__dict__])
try:
    @total_ordering
    class Bad: pass
except ValueError as e:
    print(e)
def base(a: int, b=2):
    "doc"
base.tag = 'x'
@wraps(base)
def w(*a): pass
print(w.__name__, w.__doc__, w.tag, w.__wrapped__ is base, w.__annotations__, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
calls = []
@lru_cache(maxsize=2, typed=True)
def l(x, y=0): calls.append(x); return x
print(l(1), l(1.0), l(1), l(2), l(1), l.cache_info(), l.cache_parameters(), calls)
l.cache_clear()
print(l.cache_info(), l.__wrapped__(9), calls[-1])
try:
    l([])
except TypeError as e:
    print(e)
