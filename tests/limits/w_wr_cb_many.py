# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import weakref
class A: pass
l=[A() for i in range(30000)]
w=[weakref.ref(a,lambda r:0) for a in l]
del l
for i in range(10**9): [i]
