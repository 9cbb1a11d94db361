# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
m=memoryview(bytearray(10))
for i in range(10**6): m=m[:]
