# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=bytearray()
while 1: s.append(1)
