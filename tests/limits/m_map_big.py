# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
l=list(map(str,range(1000000)))
