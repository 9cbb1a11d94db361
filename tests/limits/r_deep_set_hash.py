# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=frozenset()
for _ in range(100000): a=frozenset([a])
repr(a)
