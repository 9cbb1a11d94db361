# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='\t'*1000
while 1: s.expandtabs(10000)
