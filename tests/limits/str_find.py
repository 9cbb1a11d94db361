# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='a'*1000000+'b'
p='a'*500000+'c'
while 1: s.find(p)
