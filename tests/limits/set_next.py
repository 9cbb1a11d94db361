# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d=set(range(300000))
for i in range(299999): d.discard(i)
while 1: next(iter(d))
