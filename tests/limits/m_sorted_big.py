# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
l=sorted(range(2000000))
