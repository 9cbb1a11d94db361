# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='x'*1000000
t=''.join([s]*20)
u=''.join([s]*20)
