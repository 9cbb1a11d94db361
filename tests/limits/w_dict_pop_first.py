# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={i:i for i in range(300000)}
while d: del d[next(iter(d))]
