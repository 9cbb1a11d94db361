# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='a'*1000000
while 1: hasattr(0,s)
