# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
try:
    while 1: a.append(bytearray(1000))
except MemoryError: a=a[::7]
b=[]
try:
    while 1: b.append(bytearray(1100))
except MemoryError: pass
