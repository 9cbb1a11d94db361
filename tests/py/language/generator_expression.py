# Generator expressions: outermost iterable evaluated at once, the rest lazily.
def noisy(n):
    print('iterable')
    return range(n)
g = (print('item', x) or x for x in noisy(2))
print('made')
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print('at once:', e)
g = (y for x in [1] for y in 5)
try:
    next(g)
except TypeError as e:
    print('late:', e)
k = 2
g = (x * k for x in range(3))
k = 100
print(list(g))
print(sum(x for x in range(5)), max((x, -x) for x in range(3)))
print(''.join(c for c in 'a1b2' if c.isalpha()))
print(dict((a, b) for a, b in zip('ab', [1, 2])))
gg = (i for i in (j * 2 for j in range(3)))
print(next(gg), list(gg))
print(list((x, y) for x in range(3) if x for y in range(x) if (x + y) % 2))
print(type(g).__name__, g.__name__)
