# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('def f():\n'+''.join(' a%d=1\n'%i for i in range(170))+' while 1: locals()\nf()')
