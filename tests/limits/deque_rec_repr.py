# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import collections
d=collections.deque()
for i in range(10**5): d=collections.deque([d])
repr(d)
