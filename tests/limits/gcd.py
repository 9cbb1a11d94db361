# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import math
a=3**300000
b=5**200000
while 1: math.gcd(a,b)
