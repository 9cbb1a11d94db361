# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
b=('\u20ac'*3000000).encode()
s=b.decode()
