# itertools: keyword forms, corner values, shared and exhausted iterators, errors.
from itertools import *
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate('abc', func=max)))
print(list(batched('ABCDEFG', 3)), list(batched([], 2)), list(batched('AB', n=2, strict=True)))
print(list(chain('ab', [1])), list(chain.from_iterable(['ab', 'cd'])), list(compress('ABCDEF', [1, 0, 1, 0, 1])), list(islice(count(5, 2), 3)), list(islice(count(2.5, 0.5), 3)), count(3), count(1, 2), count(1.5))
print(list(combinations('ABCD', 2))[:3], list(combinations('AB', 3)), list(combinations_with_replacement('AB', 2)), list(permutations('ABC', 2))[:4], list(permutations([1, 2])), list(product('AB', [1, 2])), list(product([0, 1], repeat=2)), list(product()))
print(list(cycle('')), [x for x, _ in zip(cycle('ab'), range(5))], list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, '', 'a'])))
print([(k, list(g)) for k, g in groupby('AAABBA')], [(k, len(list(g))) for k, g in groupby([1, 2, 4, 5], key=lambda x: x // 3)])
g = groupby('AAB')
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2))
print(list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, 4)), list(islice('ABCDEFG', 1, None, 3)), list(islice('AB', 0)), list(pairwise('ABCD')), list(pairwise('A')))
print(repeat(3), repeat('a', 2), list(repeat(1, 3)), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest('AB', 'xyz', fillvalue='-')), list(zip_longest()), repeat(1, 3).__length_hint__())
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a), len(tee('x', 3)), tee([], 0))
it = iter([1, 2, 3])
c = tee(it, 2)
d = tee(c[0])
print(list(d[0]), list(d[1]), list(c[1]))
for bad in (lambda: accumulate(), lambda: accumulate([1], 2, 3), lambda: list(accumulate([1, 'a'])), lambda: batched('a', 0), lambda: list(batched('abc', 2, strict=True)), lambda: islice('a', -1), lambda: islice('a', 1, 2, 0),
            lambda: islice('a'), lambda: combinations('a', -1), lambda: combinations('a'), lambda: permutations('a', 'b'), lambda: product('a', repeat=-1), lambda: count('a'), lambda: repeat(), lambda: repeat(1, 'a'),
            lambda: cycle(3), lambda: chain(3).__next__(), lambda: compress('a'), lambda: groupby(), lambda: pairwise(1), lambda: starmap(pow, [1]).__next__(), lambda: zip_longest('a', x=1), lambda: tee('a', -1), lambda: takewhile(None),
            lambda: next(takewhile(None, [1])), lambda: count(step='a'), lambda: filterfalse(1, [1]).__next__()):
    try:
        print(bad())
    except (TypeError, ValueError, StopIteration) as e:
        print(type(e).__name__, e)


class Sub(chain):
    pass


print(list(Sub([1], [2])), type(Sub.from_iterable([[1]])).__name__)
