# limits: fuel=400000 memory=32MiB time=10s
# ends: raises TypeError
f=lambda *a:1
for _ in range(100000): f=classmethod(f)
class A: x=f
A.x()
