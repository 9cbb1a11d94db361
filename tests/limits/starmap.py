# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
for _ in itertools.starmap(pow, itertools.repeat((2,3))): pass
