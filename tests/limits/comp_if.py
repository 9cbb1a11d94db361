# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('\n'.join(' '*i+'if 1:' for i in range(5000))+'\n'+' '*5000+'pass')
