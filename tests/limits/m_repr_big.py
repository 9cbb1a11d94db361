# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=repr('\0'*5000000)
t=repr(s)
