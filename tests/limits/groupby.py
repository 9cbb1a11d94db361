# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
for k,g in itertools.groupby(itertools.repeat(1)):
    for _ in g: pass
