# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
i=1<<1000
while 1:
    a.append(i); i+=1
