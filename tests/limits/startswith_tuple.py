# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
t=('b',)*1000000
while 1: 'a'.startswith(t)
