# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
while 1: exec('x=1')
