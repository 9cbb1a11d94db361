# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
m=memoryview(b'x'*5000000)
m.tolist()
