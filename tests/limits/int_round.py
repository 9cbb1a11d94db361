# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=3**500000
while 1: round(a,-1000)
