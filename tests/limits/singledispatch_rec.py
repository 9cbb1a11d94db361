# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import functools
@functools.singledispatch
def f(n): return f(n)
f(0)
