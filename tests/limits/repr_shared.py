# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
for _ in range(60): a=[a,a]
repr(a)
