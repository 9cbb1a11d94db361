# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
i=0
while 1:
    setattr(A,'a%d'%i,i); i+=1
