# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='a'*2000000
while 1: s.replace('a','b')
