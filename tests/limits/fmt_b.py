# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
a=1<<40000000
while 1: bin(a)
