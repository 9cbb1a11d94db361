# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d={i*(2**61-1):1 for i in range(3000)}
k=5000*(2**61-1)
while 1: k in d
