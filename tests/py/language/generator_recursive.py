# Recursive generators: tree walk, permutations, sieve.
def walk(t):
    if isinstance(t, list):
        for x in t:
            yield from walk(x)
    else:
        yield t
print(list(walk([1, [2, [3, [4]], 5], [], [[6]]])))
def perms(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for p in perms(xs[:i] + xs[i + 1:]):
            yield [x] + p
print([''.join(p) for p in perms('abc')])
def naturals(n=2):
    while True:
        yield n
        n += 1
def sieve(it):
    p = next(it)
    yield p
    yield from sieve(x for x in it if x % p)
s = sieve(naturals())
print([next(s) for _ in range(12)])
def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)
print(sum(countdown(200)))
