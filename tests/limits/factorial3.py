# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import math
while 1: math.factorial(20000)
