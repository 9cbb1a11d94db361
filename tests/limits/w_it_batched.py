# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
next(itertools.batched(itertools.count(),10**9))
