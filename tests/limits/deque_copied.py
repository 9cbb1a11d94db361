# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
import collections
(collections.deque([0]) * 1_500_000).copy()
