# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
from decimal import *
format(Decimal('1e999999999'),'f')
