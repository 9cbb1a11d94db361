# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
while 1: pow(3,(1<<20000)-1,(1<<20000)-3)
