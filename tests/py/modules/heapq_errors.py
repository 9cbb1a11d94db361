# Wrong arguments, lists that change under the comparison, and the order of ties.
import heapq

for action in (lambda: heapq.heappop(1), lambda: heapq.heappush(1, 1), lambda: heapq.heappushpop((), 1),
               lambda: heapq.heapify((1,)), lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1),
               lambda: heapq.heappush([1], 'a'), lambda: heapq.heappush([1])):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)

heap = []


class Spiteful(int):
    def __lt__(self, other):
        heap.clear()
        return NotImplemented


heap.extend(Spiteful(i) for i in range(5))
try:
    heapq.heapify(heap)
except RuntimeError as error:
    print(error)


class Seen:
    log = []

    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        Seen.log.append(self.name + '<' + other.name)
        return self.rank < other.rank


items = [Seen(rank, name) for rank, name in zip([3, 1, 2, 1, 3], 'abcde')]
heapq.heapify(items)
print(Seen.log)
del Seen.log[:]
print([heapq.heappop(items).name for _ in range(5)], Seen.log)
print(heapq.heappushpop([], 5), heapq.heappushpop([3], 5), heapq.heapreplace([3, 4], 5))
print(list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge(['dd', 'a'], ['ccc', 'bb'], key=len, reverse=True)))
print(heapq.nlargest(2, 'abcd'), heapq.nsmallest(3, [5, 1, 4], key=lambda x: -x), heapq.nlargest(0, [1]))
