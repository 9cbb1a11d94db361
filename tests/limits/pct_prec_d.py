# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
'%.1000000000d' % 1
