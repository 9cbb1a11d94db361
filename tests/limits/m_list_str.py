# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
l=list('x'*6000000)
