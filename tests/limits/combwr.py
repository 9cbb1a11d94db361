# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import itertools
itertools.combinations_with_replacement('ab', 10**9)
