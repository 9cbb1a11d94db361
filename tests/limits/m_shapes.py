# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
i=0
a=[]
while 1:
    x=A(); setattr(x,'a%d'%i,1); a.append(x); i+=1
