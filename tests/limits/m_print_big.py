# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
print(('x'*20000000)[:1]); s=str(['x'*10000000]*3)
