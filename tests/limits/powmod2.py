# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=(1<<200000)-1
pow(a,a,a-2)
