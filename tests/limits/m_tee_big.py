# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
a,b=itertools.tee(range(3000000))
for _ in a: pass
