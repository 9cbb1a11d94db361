# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import functools
def f(a,b): return sorted([1,2],key=functools.cmp_to_key(f))
f(1,2)
