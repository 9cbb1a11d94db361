# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=['%d'%i for i in range(150000)]
a=None
b=[[] for i in range(150000)]
b=None
c=[{} for i in range(100000)]
c=None
d=[(i,i) for i in range(200000)]
d=None
e=[set() for i in range(100000)]
e=None
f=[lambda:0 for i in range(200000)]
f=None
g=[ValueError() for i in range(100000)]
