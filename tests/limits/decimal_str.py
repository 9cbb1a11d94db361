# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
from decimal import *
Decimal('1e1000000000').__int__()
