# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
L=[type('b',(A,),{}) for i in range(5000)]
i=0
while 1: A.x=i; i+=1
