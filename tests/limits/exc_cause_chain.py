# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
e=None
for i in range(10**6):
    n=ValueError(); n.__cause__=e; e=n
raise e
