# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
keep=[]
for mk in (lambda i:'%d'%i, lambda i:[], lambda i:{}, lambda i:(i,i), lambda i:set(), lambda i:(lambda:0), lambda i: ValueError(), lambda i: 1<<70, lambda i: iter([]), lambda i: range(i), lambda i: 1j, lambda i: bytearray(1)):
    try:
        a=[]
        while 1: a.append(mk(1))
    except MemoryError:
        keep.append(a[-1]); a=None
