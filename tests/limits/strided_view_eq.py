# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
b = bytes(14_000_000)
b == memoryview(b)[::-1]
