# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
sum(len('%d'%i*100) for i in iter(lambda:1,0))
