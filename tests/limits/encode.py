# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='\u20ac'*2000000
while 1: s.encode()
