# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
int('9'*4000000)
