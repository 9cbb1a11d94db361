# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
list(zip(*[range(10)]*1000000))
