# limits: fuel=2000000 memory=64MiB time=10s
# ends: stopped max_fuel
t=(str,)*1000000
while 1: isinstance(1,t)
