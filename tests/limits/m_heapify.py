# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import heapq
a=list(range(1000000,0,-1))
while 1: heapq.heapify(a)
