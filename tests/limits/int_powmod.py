# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
pow(7**10**5,7**10**5,7**10**5)
