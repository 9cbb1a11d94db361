# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
t=('x'*1000000).replace('x','y'*20)
u=t.replace('y','z')
