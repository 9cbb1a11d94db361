# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
import random
random.Random(1 << 60_000_000)
