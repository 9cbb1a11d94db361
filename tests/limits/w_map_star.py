# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
list(map(max,*[range(10)]*1000000))
