# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
{x for x in range(10**9)}
