# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
d=set()
for i in range(10**9): d.add(i*(2**61-1))
