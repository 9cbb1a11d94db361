# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={}
i=0
while 1:
    d[i]=i; i+=1
