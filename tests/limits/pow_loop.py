# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
x=3
while 1: x=x*x
