# lru_cache and cache: what counts as the same call, sizes, statistics, methods, exceptions.
from functools import lru_cache, cache
@lru_cache(maxsize=2)
def f(*a, **k):
    if a == (0,): raise ValueError
    return len(a), sorted(k)
@lru_cache
def g(x): return x
@cache
def h(x): return [x]
class C:
    @lru_cache(None)
    def m(self): return id(self)
for t in [
    'f(1), f(1), f(1.0), f(a=1), f(a=1, b=2), f(b=2, a=1), f.cache_info()',
    'f(0)',
    'f.cache_info().misses, f.cache_clear(), f.cache_info()',
    'g(1), g(True), g(1.0), g.cache_info(), g.cache_parameters()',
    'h(1) is h(1), h(1), h.cache_info().maxsize',
    'g([])',
    'g()',
    "lru_cache(maxsize=-1)(len)('a'), lru_cache(0)(len).cache_info()",
    "lru_cache('a')",
    'lru_cache(1, 2, 3)',
    '(c := C(), c.m() == c.m(), C.m.cache_info().hits)[1:]',
    'f.__wrapped__(5), f.__name__, g.__doc__, callable(f), type(f).__name__',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
