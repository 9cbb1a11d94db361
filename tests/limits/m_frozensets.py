# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
while 1: a.append(frozenset([1,2]))
