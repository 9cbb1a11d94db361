# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
a=[0]*(2*10**6)
a.append(1)
b=a[:]
c=a+a
