# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import functools, itertools
functools.reduce(lambda a,b:a, itertools.count())
