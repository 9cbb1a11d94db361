# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a,b=0,1
while 1: a,b=b,a+b
