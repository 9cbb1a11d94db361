# iter with sentinel, next with default, callable iterators.
n = 0
def tick():
    global n
    n += 1
    return n
print(list(iter(tick, 4)), n, list(iter(tick, 5)), list(iter(lambda: 1, 1)))
it = iter(tick, 8)
print(next(it), next(it), next(it, 'default'), next(it, 'end'))
it = iter([1, 2])
print(next(it), next(it), next(it, None))
def attempt(f):
    try: print(f())
    except (TypeError, StopIteration) as e: print(type(e).__name__, e)
for f in (lambda: next(it), lambda: iter(5), lambda: iter(5, 1), lambda: next([1]), lambda: iter(), lambda: next(), lambda: iter(tick), lambda: next(iter([]), 1, 2)):
    attempt(f)
def stops():
    raise StopIteration
print(list(iter(stops, 1)))
print(type(iter(tick, 1)).__name__, [next(iter(x)) for x in ('a', [1], (2,), {3: 4}, {5}, range(6, 7), b'a')])
pairs = iter('abcd')
print(list(zip(pairs, pairs)))
a = iter([1, 2, 3])
print(2 in a, list(a))
def gen():
    yield from iter([1, 2])
print(*gen(), iter(g := gen()) is g)
