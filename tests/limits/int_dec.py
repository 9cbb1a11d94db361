# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
from decimal import *
int(Decimal('1e99999999'))
