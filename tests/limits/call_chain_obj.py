# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
a=A()
for i in range(10**5):
    class B: pass
    B.__call__=a
    a=B()
a()
