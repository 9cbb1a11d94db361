# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s='ab'*3000000
l=list(s)
