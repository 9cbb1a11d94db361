# statistics and fractions over mixed numbers; heapq.merge and bisect with keys; random sequences.
import bisect
import heapq
import random
import statistics
from decimal import Decimal
from fractions import Fraction

print(statistics.mean([1, 2.5]), statistics.mean([True, False, True]), statistics.median(['b', 'a', 'c']), statistics.mode([1, 1.0, 2]), statistics.fmean(iter([1, 2])), statistics.mean([Decimal(1), Decimal(2)]), statistics.mean([Fraction(1, 3), 1]), statistics.pstdev([Fraction(1), Fraction(2)]), statistics.variance([Decimal('1.5'), Decimal('2.5')]), statistics.mean([1e20, 1, 1e20]), statistics.stdev([1e10, 1e10 + 1]))
print(list(heapq.merge([3, 1], [2], reverse=True)) if False else list(heapq.merge([1, 3], [2, 4], [0])), list(heapq.merge(['b', 'aa'], ['ccc'], key=len)), heapq.nsmallest(3, [5, 1, 4, 1]), heapq.nlargest(3, {'a': 1, 'b': 2}), heapq.nsmallest(1, [], key=len), heapq.nlargest(5, 'abc'))
data = [('a', 1), ('b', 3), ('c', 5)]
print(bisect.bisect_left(data, 3, key=lambda t: t[1]), bisect.bisect_right(data, 3, key=lambda t: t[1]), bisect.bisect(data, 9, key=lambda t: t[1]))
bisect.insort(data, ('x', 4), key=lambda t: t[1])
print(data)
r = random.Random(99)
print(r.sample(range(1000000), 4), r.sample('aabb', 3), r.choices(range(3), [0, 1, 0], k=3), r.shuffle(x := list('abcdef')), x, r.randrange(10, 0, -3), r.randint(-5, -1), r.uniform(3, 3), r.choice(range(100)), r.choice((1,)), r.getrandbits(0))
