# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import random
random.randrange(10**10**6)
