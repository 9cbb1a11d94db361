# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
x=list[int]
for _ in range(100000): x=list[x]
hash(x)
