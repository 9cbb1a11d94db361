# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='x'*12000000
t=s.upper()
u=t.lower()
v=u.title()
