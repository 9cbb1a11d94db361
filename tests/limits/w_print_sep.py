# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
print(*['a']*100000,sep='x'*10000)
