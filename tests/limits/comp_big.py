# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('x=1\n'*3000000)
