# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='x=1\n'*1000
while 1: exec(s)
