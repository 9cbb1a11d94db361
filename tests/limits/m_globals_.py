# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
i=0
g=globals()
while 1:
    g['a%d'%i]=i; i+=1
