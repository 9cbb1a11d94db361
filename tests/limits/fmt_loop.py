# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='{0}'*100000
while 1: s.format('x'*1)
