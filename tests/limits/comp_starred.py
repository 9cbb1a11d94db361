# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
exec('a='*200000+'1')
