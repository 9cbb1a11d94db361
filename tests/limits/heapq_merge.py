# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import heapq, itertools
for _ in heapq.merge(itertools.count(),itertools.count()): pass
