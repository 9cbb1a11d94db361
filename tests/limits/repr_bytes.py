# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=b'\x00'*1000000
while 1: repr(s)
