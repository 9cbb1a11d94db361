# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import functools
@functools.lru_cache
def f(n): return f(n+1)
f(0)
