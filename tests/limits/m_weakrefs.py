# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import weakref
class A: pass
x=A()
a=[]
while 1: a.append(weakref.ref(x))
