# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec(' '.join('x%d=1;'%i for i in range(200000)))
