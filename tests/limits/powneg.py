# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
pow(3**300000,-1,(1<<500000)-1)
