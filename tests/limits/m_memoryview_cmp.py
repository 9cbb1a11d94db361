# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
m=memoryview(b'x'*10000000);n=memoryview(b'x'*10000000)
while 1: m==n
