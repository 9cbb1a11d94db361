# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
x=1
while 1: x<<=8000000
