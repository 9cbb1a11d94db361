# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[1]*2000000
while a: a.pop(0)
