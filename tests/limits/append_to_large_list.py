# limits: fuel=4000000 memory=16MiB time=10s
# ends: raises MemoryError
a=[0]*(2*10**6-10)
while 1: a.append(1)
