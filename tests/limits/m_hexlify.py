# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s=(b'x'*12000000).hex()
bytes.fromhex(s)
