# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import random
random.getrandbits(10**10)
