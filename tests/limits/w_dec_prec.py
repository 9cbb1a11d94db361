# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
from decimal import *
getcontext().prec=10**8
Decimal(1)/3
