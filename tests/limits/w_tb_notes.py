# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
e=ValueError()
for i in range(1000000): e.add_note('x'*100)
raise e
