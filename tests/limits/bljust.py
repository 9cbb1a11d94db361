# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
b'x'.ljust(10**12)
