# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
l=list(itertools.combinations(range(300),3))
