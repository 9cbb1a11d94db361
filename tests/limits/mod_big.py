# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=1<<80000000
b=(1<<40000000)-1
a%b
