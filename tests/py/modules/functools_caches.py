# lru_cache, cache, cached_property, partial, partialmethod, reduce, cmp_to_key, wraps.
from functools import *
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    "doc f"
    calls.append((x, y)); return x + y
print(f(1), f(1), f(2), f(3), f(1), f(1, y=0), f(1, 0), calls, f.cache_info(), f.__name__, f.__doc__, f.__wrapped__(9), f.cache_parameters())
f.cache_clear(); print(f.cache_info())
@lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info().misses)
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info())
def attempt(fn):
    try: print('ok', fn())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: f([])); attempt(lambda: lru_cache('x')(f)); attempt(lambda: f(1, 2, 3))
class M:
    @lru_cache
    def m(self, x): return x * 2
    @cached_property
    def cp(self): calls.append('cp'); return 5
    def base(self, a, b=2): return (a, b)
    p1 = partialmethod(base, 1); p2 = partialmethod(base, b=9)
    @classmethod
    def cm(cls, x): return cls.__name__ + x
    p3 = partialmethod(cm, '!')
m = M(); print(m.m(4), m.cp, m.cp, calls.count('cp'), m.p1(), m.p1(5), m.p2(3), m.p3(), M.p3(), m.__dict__); del m.cp; print(m.cp, M.cp.__class__.__name__)
class Sl:
    __slots__ = ()
    @cached_property
    def x(self): return 1
attempt(lambda: Sl().x)
p = partial(int, base=2); print(p('101'), p, p.func, p.args, p.keywords, partial(partial(max, 1), 2)(0), partial(print, 'a', sep='-').args)
attempt(lambda: partial()); attempt(lambda: partial(3))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'i'), reduce(max, [3, 9, 2], 5)); attempt(lambda: reduce(max, []))
print(sorted(['b', 'A', 'c'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(1) if False else '')
def deco(fn):
    @wraps(fn)
    def inner(*a, **k):
        "inner doc"
        return fn(*a, **k)
    return inner
@deco
def named(a: int) -> str:
    "named doc"
named.tag = 1
print(named.__name__, named.__doc__, named.__annotations__, named.__qualname__, named.__wrapped__.__name__, deco(named).tag, deco(lambda: 1).__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __gt__(self, o): return self.v > o.v if isinstance(o, V) else NotImplemented
print(V(1) < V(2), V(1) <= V(1), V(2) >= V(3), V(1) != V(2), sorted([V(3), V(1)])[0].v); attempt(lambda: V(1) < 3); attempt(lambda: total_ordering(type('X', (), {})))
