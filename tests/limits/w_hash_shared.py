# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
t=()
for _ in range(60): t=(t,t)
hash(t)
