# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
l=list(zip(range(1000000),range(1000000)))
