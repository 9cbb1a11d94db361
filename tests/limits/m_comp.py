# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
[x for x in range(10**9)]
