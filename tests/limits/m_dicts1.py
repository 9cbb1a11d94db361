# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
a=[]
while 1: a.append({1:2})
