# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=list(range(100000))
while 1: repr(a)
