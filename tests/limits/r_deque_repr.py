# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from collections import deque
a=deque()
for _ in range(10000): a=deque([a])
repr(a)
