# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='\xdf'*2000000
while 1: s.casefold()
