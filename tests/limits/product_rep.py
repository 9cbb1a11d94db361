# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import itertools
itertools.product(range(10),repeat=10**8)
