# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
l=['a'*1000000+c for c in 'bacdefgh']*10
while 1: sorted(l)
