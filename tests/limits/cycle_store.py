# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
for _ in itertools.cycle(itertools.count()): pass
