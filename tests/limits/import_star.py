# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
exec('from math import *\n'*100000)
