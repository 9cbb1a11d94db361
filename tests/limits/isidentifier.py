# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='a'*10000000
while 1: s.isidentifier()
