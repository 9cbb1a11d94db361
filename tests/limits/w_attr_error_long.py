# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
getattr(1,'a'*10000000)
