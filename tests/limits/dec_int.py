# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import decimal
int(decimal.Decimal('1e99999999'))
