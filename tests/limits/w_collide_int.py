# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={}
for i in range(10**9): d[i*(2**61-1)]=1
