# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
a={}
for _ in range(100000): a={1:a}
repr(a)
