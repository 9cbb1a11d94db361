# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
itertools.product(range(5000000),repeat=3)
