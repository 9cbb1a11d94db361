# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
a,b=itertools.tee(itertools.count())
for _ in a: pass
