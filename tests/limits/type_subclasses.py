# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
L=[]
for i in range(10**6): L.append(type('b',(A,),{})); A.__subclasses__()
