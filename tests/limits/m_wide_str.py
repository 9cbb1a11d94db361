# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s='x'*8000000+'\u20ac'
