# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
b = bytes([255]) * 4_000_000
memoryview(b).cast('Q').tolist()
