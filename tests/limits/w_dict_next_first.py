# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={i:i for i in range(100000)}
for i in range(50000-10): del d[i]
while 1:
    for k in d: break
