# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
i=0
while 1:
    a.append('\u20ac%d'%i); i+=1
