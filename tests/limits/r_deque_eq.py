# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from collections import deque
a=deque();b=deque()
for _ in range(10000): a=deque([a]);b=deque([b])
a==b
