# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
from fractions import Fraction
Fraction('1e100000000')
