# bisect and insort with bounds, keys and duplicates.
from bisect import *
import bisect as b
a = [1, 3, 3, 3, 5, 7]
print([bisect_left(a, x) for x in range(9)], [bisect_right(a, x) for x in range(9)], bisect(a, 3), bisect_left(a, 3, 2), bisect_right(a, 3, 0, 2), bisect_left([], 1))
insort(a, 4); insort_left(a, 3); insort_right(a, 9); print(a)
d = [{'k': 1}, {'k': 5}]; insort(d, {'k': 3}, key=lambda x: x['k']); print(d, bisect_left(d, 3, key=lambda x: x['k']))
def grade(s): return 'FDCBA'[bisect([60, 70, 80, 90], s)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
for bad in (lambda: bisect(a, 1, -1), lambda: bisect(a, 'x'), lambda: bisect(3, 1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(b.bisect is b.bisect_right, b.insort is b.insort_right, bisect_left('abcd', 'c'), bisect(range(0, 100, 10), 35))
