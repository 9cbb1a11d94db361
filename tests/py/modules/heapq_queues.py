# Heaps: push, pop, merge, n best, stability, errors.
import heapq
from heapq import *
h = []
for x in [5, 3, 8, 1, 9, 2, 7]: heappush(h, x)
print(h, [heappop(h) for _ in range(len(h))])
h = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]; heapify(h); print(h, heapreplace(h, 99), h, heappushpop(h, -1), heappushpop(h, 50), h)
print(list(merge([1, 4, 7], [2, 5, 8], [3, 6, 9, 10])), list(merge('dog', 'horse', key=len)) if False else list(merge(['dog', 'horse'], ['cat', 'fish', 'kangaroo'], key=len)), list(merge([5, 3, 1], [6, 4, 2], reverse=True)), list(merge()), list(merge([], [1])))
words = ['pear', 'fig', 'apple', 'kiwi', 'date', 'plum', 'nut']
print(nsmallest(3, words), nlargest(3, words), nsmallest(3, words, key=len), nlargest(3, words, key=len), nsmallest(1, words, key=len), nlargest(1, []), nsmallest(0, words), nlargest(20, [3, 1, 2]), nsmallest(2, iter([3, 1, 2])))
for bad in (lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush([1], 'a'), lambda: heappush((), 1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(heappushpop([], 4))
pq = []
for i, (p, n) in enumerate([(2, 'b'), (1, 'a'), (2, 'c'), (0, 'z')]): heappush(pq, (p, i, n))
print([heappop(pq)[2] for _ in range(4)])
class T:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v > o.v
    def __repr__(s): return f'T{s.v}'
h = [T(i) for i in (3, 1, 4, 1, 5)]; heapify(h); print([heappop(h) for _ in range(5)])
m = [3, 1, 4, 1, 5, 9, 2, 6]; heapq._heapify_max(m); print(m[0], heapq._heappop_max(m), m[0])
