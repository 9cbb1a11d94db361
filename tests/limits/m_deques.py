# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from collections import deque
a=[]
while 1: a.append(deque([1]))
