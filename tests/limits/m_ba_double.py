# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=bytearray(b'x')
while 1: s+=s
