# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=(1<<40000000)-1;b=(1<<40000000)-1
while 1: a==b; a<b
