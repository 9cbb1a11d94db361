# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
l=list(range(1000000))
l.sort(key=lambda x:-x)
