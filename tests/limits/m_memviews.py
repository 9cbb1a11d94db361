# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
b=bytes(100)
while 1: a.append(memoryview(b))
