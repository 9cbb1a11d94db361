# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
a=slice(1)
for _ in range(10000): a=slice(a)
hash(a)
