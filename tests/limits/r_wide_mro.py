# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
L=[type('A%d'%i,(),{}) for i in range(2000)]
while 1: type('B',tuple(L),{})
