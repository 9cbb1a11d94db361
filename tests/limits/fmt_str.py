# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
format('x','*^2000000000')
