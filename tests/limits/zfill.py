# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
'x'.zfill(10**11)
