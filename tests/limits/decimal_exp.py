# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from decimal import *
getcontext().prec=20000
Decimal(2).exp()
