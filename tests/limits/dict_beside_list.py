# limits: fuel=1000000 memory=16MiB time=10s
# ends: raises MemoryError
a = [1] * 1000000
d = {}
i = 0
while 1:
    d[i] = i
    i += 1
