# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
list(itertools.accumulate(itertools.repeat(2),lambda a,b:a<<1000))
