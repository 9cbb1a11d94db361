# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import random
random.sample(range(10**12),10**6)
