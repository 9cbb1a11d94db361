# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
for _ in iter(int, 1): pass
