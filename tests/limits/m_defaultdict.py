# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from collections import defaultdict
d=defaultdict(list)
i=0
while 1:
    d[i].append(i); i+=1
