# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
format(1.0,'.2000000000e')
