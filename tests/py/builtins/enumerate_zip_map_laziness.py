# enumerate, zip, map, filter, reversed: laziness, exhaustion, strict, pickling by copy, errors raised from inside.
def noisy(n):
    for i in range(n):
        print('item', i, end=' ')
        yield i
e = enumerate(noisy(3), 5)
print(next(e), next(e), list(e), list(e))
z = zip(noisy(3), 'ab')
print(list(z))
a = iter([1, 2, 3])
print(list(zip(a, 'x')), list(a), list(zip()), list(zip([1])))
for t in ("list(zip([1, 2], 'a', strict=True))", "list(zip('a', [1, 2], strict=True))", "list(zip('ab', 'ab', 'a', strict=True))", "list(zip(strict=True))", "list(map(lambda a, b: a + b, [1, 2, 3], [4, 5]))", "list(map(None, [1]))", "map(len)", "map()", "list(map(len, [1]))", "list(filter(5, [1]))", "filter()", "filter(None)", "list(filter(None, [0, 1, '', 'a']))", "list(filter(lambda x: 1 / x, [1, 0]))", "enumerate()", "enumerate([1], 'a')", "list(enumerate('ab', start=-1))", "list(enumerate(iterable='a'))", "enumerate([1], 1, 2)", "list(enumerate('a', 10**20))", "next(map(int, ['x']))", "reversed(5)", "reversed()", "list(reversed('abc'))", "list(map(max, 'ab', 'ba'))", "list(map(pow, [2], [3], [5]))", "enumerate([], start=None)"):
    try:
        print(t, eval(t))
    except Exception as x:
        print(t, type(x).__name__, x)
m = map(lambda x: print('called', x) or x, [1, 2])
print('made', next(m), list(m))
f = filter(lambda x: x % 2, noisy(4))
print(next(f), list(f))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r), iter(e) is e, iter(z) is z, iter(m) is m)
import copy
c = enumerate([1, 2, 3]); next(c)
print(list(copy.copy(c)), list(c))
