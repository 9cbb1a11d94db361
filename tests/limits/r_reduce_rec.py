# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import functools
def f(a,b): return functools.reduce(f,[1,2])
f(1,1)
