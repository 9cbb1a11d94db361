# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
eval('lambda:'*100000+'1')
