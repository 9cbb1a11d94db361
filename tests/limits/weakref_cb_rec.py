# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import weakref
class A: pass
def cb(r):
    a=A(); a.r=weakref.ref(a,cb); global g; g=a.r; del a
a=A(); r=weakref.ref(a,cb); del a
import gc
while True: gc.collect()
