# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
exec('@f\n'*200000+'def g(): pass')
