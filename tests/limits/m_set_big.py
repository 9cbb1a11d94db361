# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s=set(range(2000000))
