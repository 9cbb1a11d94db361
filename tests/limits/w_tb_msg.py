# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
raise ValueError('x'*30000000)
