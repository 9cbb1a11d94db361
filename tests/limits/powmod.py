# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=(1<<20000)-1
while 1: pow(a,a,a-2)
