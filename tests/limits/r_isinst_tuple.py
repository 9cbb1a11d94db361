# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
t=int
for _ in range(100000): t=(t,)
isinstance('',t)
