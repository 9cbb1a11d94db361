# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
a=slice(1)
for i in range(10**5): a=slice(a)
a==slice(a); repr(a)
hash(a)
