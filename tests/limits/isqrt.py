# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import math
math.isqrt((1<<20000000)//3)
