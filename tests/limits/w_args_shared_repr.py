# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
t=(1,)
for i in range(60): t=(t,t)
raise ValueError(t)
