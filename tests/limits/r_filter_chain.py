# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
x=iter([1])
for _ in range(100000): x=filter(None,x)
list(x)
