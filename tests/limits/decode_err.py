# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=b'\xff'*1000000
while 1: s.decode('utf8','replace')
