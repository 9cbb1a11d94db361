# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=dict.fromkeys(range(200000))
while 1: a.copy()
