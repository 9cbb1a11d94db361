# functools reads attributes by name and calls what it is given.
from attempt import attempts, works

attempts('''
import functools
loot = functools.update_wrapper(lambda: 0, cap).__wrapped__

import functools
class N: pass
loot = functools.update_wrapper(N(), cap, assigned=('__globals__',)).__globals__

import functools
class N: pass
loot = functools.update_wrapper(N(), cap, assigned=('__code__', '__defaults__')).__code__

import functools
class N: pass
n = functools.update_wrapper(N(), given, updated=('__dict__',))
loot = getattr(n, '_private', None)

import functools
loot = functools.lru_cache(cap).__wrapped__

import functools
loot = functools.cached_property(cap).func.__globals__

import functools
loot = functools.singledispatch(cap).dispatch(int).__globals__

import functools
loot = functools.singledispatchmethod(cap).func.__code__

import functools
loot = functools.total_ordering(Given)

import functools
@functools.singledispatch
def s(x): pass
s.register(Given.__init__)
loot = 1

import functools
loot = functools.partial(cap).func.__globals__

import functools
p = functools.partial(cap)
p.__setstate__((open, ('/etc/passwd',), {}, {}))
loot = p()
''')

works('''
import functools
@functools.lru_cache(maxsize=2)
def square(x):
    return x * x
square(2), square(2)
@functools.wraps(square)
def other(x):
    pass
result = square.cache_info().hits, other.__name__, functools.reduce(lambda a, b: a + b, [1, 2])

import functools
@functools.total_ordering
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
class P:
    @functools.cached_property
    def v(self): return []
p = P()
result = C(2) > C(1), p.v is p.v
''')
