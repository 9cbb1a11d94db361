# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
x=A()
i=0
while 1:
    setattr(x,'a%d'%i,i); i+=1
