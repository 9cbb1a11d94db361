# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('def f('+','.join('a%d'%i for i in range(100000))+'): pass')
