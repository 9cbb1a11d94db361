# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=();b=()
for _ in range(60): a=(a,a);b=(b,b)
a==b
