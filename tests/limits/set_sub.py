# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=set(range(200000));b=set(range(200000))
while 1: a<=b; a==b
