# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=dict.fromkeys(range(1000000))
