# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def f(*a,**k): return len(a)
while 1: f(*[1]*100000)
