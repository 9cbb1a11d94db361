# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=1<<8000000
b=a-1
while 1: b*b
