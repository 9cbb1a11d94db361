# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import weakref
class A: pass
def cb(r): mk()
def mk():
    a=A(); global w; w=weakref.ref(a,cb)
for _ in range(100000): mk()
