# heapq.merge, nlargest and nsmallest with keys, ties and generators.
import heapq
for t in [
    "list(heapq.merge([1, 4], (2, 5), iter([3]))), list(heapq.merge(['b', 'a'], ['c'], key=lambda s: -ord(s))), heapq.nlargest(3, [1, 5, 2, 5, 3]), heapq.nsmallest(2, ['bb', 'a', 'cc'], key=len), heapq.nlargest(1, {'a': 1, 'b': 2}), heapq.nsmallest(3, (x * x % 7 for x in range(7)))",
    '(h := [], [heapq.heappush(h, x) for x in (5, 1, 4)], h, [heapq.heappop(h) for _ in range(3)])',
    'list(heapq.merge([1], 5))',
    'heapq.nlargest(2, 5)',
    'heapq.heappush((), 1)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
