# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
b = bytes(15_000_000)
b.hex()
