# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
L=[]
while True:
    try:
        while True: L.append(bytearray(100000))
    except MemoryError: pass
