# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
a={1:1}
for _ in range(10000): a={1:a.values()}
repr(a)
