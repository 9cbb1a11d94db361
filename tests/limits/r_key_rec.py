# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def k(x): return sorted([x],key=k)
sorted([1],key=k)
