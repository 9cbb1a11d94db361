# `+=` and extend of lists with every kind of right side, and slices with steps.
class L(list):
    def __iadd__(self, other):
        print('iadd', other)
        return self

    def extend(self, items):
        print('extend')
        super().extend(items)


class S:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class R:
    def __radd__(self, other):
        return 'radd', other


a = b = [0]
a += [1]
a += (2, 3)
a += a
a += 'xy'
a += range(2)
a += {4: 5}
a += (i for i in 'z')
a += S()
a += L([7])
a += ()
print(a is b, a)
for bad in (1, None, R()):
    try:
        a += bad
        print(a)
    except TypeError as e:
        print(e)
a = [1]
a.extend([2])
a.extend((3,))
a.extend(a)
a.extend(x for x in a[:2])
print(a)
try:
    a.extend(5)
except TypeError as e:
    print(e)
c = L([1])
c += [2]
c.extend([3])
print(c, type(c))
t = (1,)
u = t
t += (2,)
print(t, u)
try:
    t += [3]
except TypeError as e:
    print(e)
holder = ([],)
try:
    holder[0] += [1, 2]
except TypeError as e:
    print(e, holder)
d = {'k': []}
d['k'] += [1]
d['k'] += d['k']


class C:
    items = []


C.items += [1]
C().items += [2]
print(d, C.items)
big = []
for i in range(200):
    big += [i] * (i % 70)
print(len(big), big[-1])
try:
    for x in (loop := [1, 2]):
        if len(loop) < 6:
            loop += [x]
    print(loop)
except RuntimeError as e:
    print(e)

s = list(range(10))
for start in (None, 0, 3, -2, 20, -20):
    for stop in (None, 0, 5, -1, 20, -20):
        print([s[start:stop:step] for step in (-1, -2, 2, 3, -30)], end=' ')
        print(tuple(s)[start:stop:-1], 'abcdefghij'[start:stop:-1], bytes(s)[start:stop:-3])
print([][::-1], ()[::-1], ''[::-1], list(range(300))[::-1][:3], len(list(range(300))[::-7]))
