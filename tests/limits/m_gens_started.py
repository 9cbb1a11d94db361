# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def g():
    x=y=z=1
    yield 1
a=[]
while 1:
    h=g(); next(h); a.append(h)
