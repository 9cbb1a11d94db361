# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
l=[]
while 1: l.append((1,2))
