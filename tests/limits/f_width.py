# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
f'{1:>{10**11}}'
