# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
while 1:
    try:
        a=[]
        while 1: a.append([1,2,3])
    except MemoryError: pass
