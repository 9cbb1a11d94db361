# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A:
    def f(s): pass
x=A()
a=[]
while 1: a.append(x.f)
