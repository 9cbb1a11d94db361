# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
x=0.5
while 1:
    a.append(x); x+=1
