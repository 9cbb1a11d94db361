# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='\u1234'*5000000
while 1: ascii(s)
