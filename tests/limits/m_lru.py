# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import functools
@functools.lru_cache(None)
def f(n): return [n]
i=0
while 1:
    f(i); i+=1
