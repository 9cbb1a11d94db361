# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import weakref
class A: pass
a=A()
l=[]
i=0
while 1:
    l.append(weakref.ref(a,lambda r:0))
