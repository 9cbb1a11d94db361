# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import itertools
x=iter([1])
for i in range(10**5): x,y=itertools.tee(x)
list(x)
