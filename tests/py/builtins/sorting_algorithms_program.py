# A longer program: several sorts against sorted(), with a deterministic generator.
def rng(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        yield seed
def quick(a):
    if len(a) < 2: return a
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2
    l, r, out = merge(a[:m]), merge(a[m:]), []
    while l and r:
        out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
def heap(a):
    a = a[:]
    n = len(a)
    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c] < a[c + 1]: c += 1
            if a[i] >= a[c]: break
            a[i], a[c] = a[c], a[i]
            i = c
    for i in reversed(range(n // 2)): sift(i, n)
    for e in range(n - 1, 0, -1):
        a[0], a[e] = a[e], a[0]
        sift(0, e)
    return a
def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a
g = rng(42)
for n in (0, 1, 2, 17, 100):
    data = [next(g) % 1000 for _ in range(n)]
    print(n, [f(data) == sorted(data) for f in (quick, merge, heap, insertion)], sum(data))
words = 'the quick brown fox jumps over the lazy dog the end'.split()
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
