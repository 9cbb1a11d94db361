# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import random
a=[random.random() for _ in range(200000)]
while 1: sorted(a)
