# heapq and bisect: keys, limits, merge, nlargest, errors.
import heapq, bisect
def heap(l): heapq.heapify(l); return l
for t in [
    "heap([3, 1, 2]), heap([]), heap(['b', 'a'])",
    '(h := heap([5, 3, 4]), heapq.heappop(h), heapq.heappushpop(h, 1), heapq.heapreplace(h, 9), h)',
    'heapq.heappop([])',
    'heapq.heapreplace([], 1)',
    'heapq.heappushpop([], 5)',
    'heapq.heapify((1,))',
    "heapq.heappush([1], 'a')",
    "heapq.heapify([1, 'a'])",
    "heapq.nlargest(2, [1, 3, 2]), heapq.nsmallest(2, 'cab'), heapq.nlargest(0, [1]), heapq.nlargest(9, [1, 2]), heapq.nsmallest(-1, [1])",
    "heapq.nlargest(2, ['aa', 'b', 'ccc'], key=len), heapq.nsmallest(1, [], key=len), heapq.nsmallest(1, [3, 1])",
    "heapq.nlargest('a', [1])",
    "heapq.nlargest(1, [1, 'a'])",
    "list(heapq.merge([1, 3], [2, 4])), list(heapq.merge([3, 1], [4, 2], reverse=True)), list(heapq.merge(['a', 'BB'], ['C'], key=str.lower)), list(heapq.merge())",
    "list(heapq.merge([1], ['a']))",
    'bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([], 1), bisect.bisect([1, 2], 9)',
    'bisect.bisect([1, 2, 3], 2, 1), bisect.bisect([1, 2, 3], 2, 0, 1), bisect.bisect_left([1, 2, 3], 9, hi=2), bisect.bisect_left([3, 2, 1], 2, key=lambda x: -x)',
    'bisect.bisect([1], 1, -1)',
    "bisect.bisect([1, 'a'], 'b')",
    'bisect.bisect(5, 1)',
    'bisect.bisect([1, 2], 1, 0, 10)',
    '(l := [1, 3], bisect.insort(l, 2), bisect.insort_left(l, 2), l)',
    "(l := ['b', 'A'], bisect.insort(l, 'c', key=str.lower), l)",
    "bisect.insort([1], 'a')",
    'bisect.bisect([3, 1], 2, key=5)',
    "bisect.bisect_left('abc', 'b'), bisect.bisect(range(10), 4.5)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
