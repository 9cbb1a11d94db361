# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
eval('"'*3+'a'*10000000)
