# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
'%*d' % (10**9,1)
