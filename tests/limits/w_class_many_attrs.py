# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={'a%d'%i:i for i in range(100000)}
while 1: type('B',(),d)
