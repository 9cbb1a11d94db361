# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
'{0:{1}}'.format(1,10**11)
