# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: pass
a=[]
while 1:
    x=A(); x.a=1;x.b=2;x.c=3;x.d=4;x.e=5;x.f=6;x.g=7;x.h=8
    a.append(x)
