# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
'x'*(40*10**6)
