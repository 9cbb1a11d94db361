# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=3**2000000
while 1: hash(a)
