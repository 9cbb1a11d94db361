# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
next(itertools.dropwhile(lambda x: True, itertools.repeat(1)))
