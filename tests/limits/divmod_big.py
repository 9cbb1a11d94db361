# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=3**400000
b=3**200000+1
while 1: divmod(a,b)
