# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('if 1: pass\n'+'elif 1: pass\n'*200000)
