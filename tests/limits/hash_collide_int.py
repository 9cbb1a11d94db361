# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={ (i<<61)-i : 0 for i in range(10**6)}
