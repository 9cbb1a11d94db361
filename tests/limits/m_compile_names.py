# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('\n'.join('a%d=%d'%(i,i) for i in range(200000)))
