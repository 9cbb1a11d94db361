# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools, operator
for _ in itertools.accumulate(itertools.repeat(2**1000),operator.mul): pass
