# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a='x'*10000000
b='x'*9999999+'y'
while 1: a==b
