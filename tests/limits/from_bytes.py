# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
b=b'\xff'*10000000
while 1: int.from_bytes(b,'little')
