# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def f(x): return list(filter(f,[x]))
f(1)
