# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
a=[3,2,1]*1000
def k(x): a.append(x); return x
a.sort(key=k)
