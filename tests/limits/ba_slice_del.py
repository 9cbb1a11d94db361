# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
b=bytearray(10**6)
while 1: b[:0]=b'x'; del b[0]
