# itertools with odd arguments: batched, pairwise, groupby sharing, tee, islice, zip_longest, product, accumulate.
from itertools import *
import operator
print(list(batched('abcdefg', 3)), list(batched([], 2)), list(pairwise('abc')), list(pairwise('a')))
try:
    list(batched('abcde', 2, strict=True))
except ValueError as e:
    print(e)
g = groupby('aabbba')
print([(k, list(v)) for k, v in g])
g = groupby([1, 1, 2, 3, 3], key=lambda x: x % 2)
k, first = next(g); k2, second = next(g)
print(list(first), list(second), k, k2)
a, b = tee(iter(range(4)))
print(next(a), list(b), list(a), tee([1], 0), len(tee('x', 3)))
print(list(islice('abcdefg', 2)), list(islice('abcdefg', 2, None)), list(islice('abcdefg', 1, 6, 2)), list(islice('abc', None)), list(islice(count(), 3)))
print(list(zip_longest('ab', [1], fillvalue='-')), list(zip_longest()), list(product('ab', repeat=2))[:3], list(product()), list(product('ab', [])), list(product([1], 'x', [2, 3])))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul, initial=10)), list(accumulate([])), list(accumulate([], initial=5)))
print(list(permutations('abc', 2))[:3], list(permutations([1], 2)), list(combinations('abc', 2)), list(combinations_with_replacement('ab', 2)), list(combinations('ab', 0)))
print(list(chain([1], 'a', ())), list(chain.from_iterable(['ab', [1]])), list(compress('abcd', [1, 0, True, ''])), list(dropwhile(str.isdigit, '12a3')), list(takewhile(str.isdigit, '12a3')), list(filterfalse(None, [0, 1, ''])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(repeat('x', 2)), list(zip(count(5, 2), 'ab')), list(islice(cycle('ab'), 5)), list(islice(count(1.5, -0.5), 3)))
print(count(3), count(1, 2), repeat(5), repeat(5, 2), count(2.0), repeat(5, 3).__length_hint__(), operator.length_hint(repeat(1, 4)))
for bad in ("batched('a', 0)", "islice('a', -1)", "islice('a', 1, 2, 0)", "permutations('a', -1)", "combinations('a', -1)", "count('a')", "product('a', repeat=-1)", "tee([], -1)", "repeat()", "cycle(5)", "zip_longest('a', x=1)", "accumulate(5)", "groupby()", "islice()", "starmap(pow)", "chain(1).__next__()", "list(starmap(pow, [5]))", "compress('a')", "pairwise(5)", "count(1, 'a')", "tee(5)"):
    try:
        print(bad, eval(bad))
    except Exception as e:
        print(bad, type(e).__name__, e)
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it), next(chain(), 'end'))
def gen():
    yield 1
    raise ValueError('inside')
c = chain(gen(), [2])
print(next(c))
try:
    next(c)
except ValueError as e:
    print(e)
