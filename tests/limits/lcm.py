# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import math
math.lcm(*range(1,100000))
