# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d=dict.fromkeys(range(300000))
for i in range(299999): del d[i]
while 1: next(iter(d))
