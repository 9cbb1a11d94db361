# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
def f(**k): return f(**k,**{'a%d'%len(k):1})
f()
