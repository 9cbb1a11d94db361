# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import math
math.factorial(10**8)
