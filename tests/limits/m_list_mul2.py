# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
a=[0]*(3*10**6)
b=a*1
print(len(a))
