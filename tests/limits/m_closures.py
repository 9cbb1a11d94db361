# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def m(x): return lambda:x
a=[]
while 1: a.append(m(1))
