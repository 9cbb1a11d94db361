# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='a '*3000000
l=s.split()
