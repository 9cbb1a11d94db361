# Stable sort, key, reverse, errors, and mutation by the key function.
data = [('b', 2), ('a', 2), ('c', 1), ('a', 1)]
print(sorted(data), sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True), sorted(data, key=lambda t: t[0]))
l = [3, 1, 2]
print(l.sort(), l, l.sort(reverse=True), l)
print(sorted('bAc', key=str.lower), sorted([True, 0, 2.5, -1]), sorted({'b': 1, 'a': 2}), sorted([[2], [1, 5], []]), sorted(['10', '9', '1'], key=int), sorted([]), sorted([1], reverse=1))
print(sorted([5, 2, 9], key=lambda x: -x), sorted(range(20), key=lambda x: (x * 7919) % 13), sorted([(1, 'b'), (1, 'a')], key=None))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: sorted([1, 'a']))
attempt(lambda: sorted([1], key=5))
attempt(lambda: [1].sort(lambda x: x))
attempt(lambda: sorted())
attempt(lambda: sorted([1], reverse='x'))
attempt(lambda: sorted(5))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([None, 1]))
attempt(lambda: [3].sort(bad=1))
mut = [3, 1, 2]
def key(x):
    mut.append(x)
    return x
attempt(lambda: mut.sort(key=key))
print(mut)
seen = [5, 4]
def look(x):
    print('list while sorting:', seen)
    return x
seen.sort(key=look)
print(seen)
half = [4, 3, 'x', 1]
attempt(lambda: half.sort())
print(len(half), sorted(map(str, half)))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v > o.v
print([k.v for k in sorted([K(1), K(3), K(2)])])
big = [(i * 37) % 101 for i in range(200)]
print(sorted(big) == sorted(big, reverse=True)[::-1], sorted(big)[:10], sorted(big, key=lambda v: v % 10)[:12])
nan = float('nan')
print(sorted([2, 1, 3][::-1] + [0]), [1, 2] < [1, 2, 0])
