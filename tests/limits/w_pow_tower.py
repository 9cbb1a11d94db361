# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
10**10**8
