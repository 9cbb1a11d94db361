# Loops over zip, enumerate and dict items whose target is a tuple: what the names hold at each end.
for a, b in zip([1, 2, 3], 'xy'):
    pass
print(a, b)

it = iter([1, 2, 3])
for a, b in zip(it, [10]):
    print(a, b)
print(list(it))

for i, (a, b) in enumerate(zip('ab', range(5)), 2**47 - 1):
    print(i, a, b)

for i, c in enumerate({'k': 1}, start=2**64):
    print(i, c)

d = {'a': 1, 'b': 2, 'c': 3}
try:
    for k, v in d.items():
        print(k, v)
        d['x' + k] = 0
except RuntimeError as e:
    print(type(e).__name__, e, k, v)

d = {1: 'a', 2: 'b', 3: 'c'}
try:
    for k, v in d.items():
        print(k, v)
        if k == 3:
            del d[1]
            d[4] = 'd'
except RuntimeError as e:
    print(e)

for k, v in {}.items():
    print('never')
else:
    print('else', k)

try:
    for a, b in zip([1], [2], [3]):
        print(a, b)
except ValueError as e:
    print(e)
try:
    for a, b, c in enumerate('x'):
        print(a, b)
except ValueError as e:
    print(e)
try:
    for a, b in zip([1, 2], [3], strict=True):
        print(a, b)
except ValueError as e:
    print(e)

print([x * y for x, y in zip(range(4), range(1, 5))])
print({v: k for k, v in {'p': 1, 'q': 2}.items()})
print(sum(x * y for x, y in zip([1, 2, 3], (4, 5, 6))))


def gen():
    for a, b, c, d in zip('ab', 'cd', {5: 0, 6: 0}, {7, 8}):
        yield a + b, c, d in (7, 8)


print(list(gen()))


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


for a, b in zip(Seq(), Seq()):
    print(a, b)
for a, b in zip(reversed([1, 2]), b'xy'):
    print(a, b)


def nested():
    out = []
    for i, row in enumerate([[1, 2], [3]]):
        for j, x in enumerate(row):
            if x == 2:
                continue
            out.append((i, j, x))
    return out


print(nested())
z = zip([1, 2, 3], [4, 5, 6])
for a, b in z:
    print(a, b, next(z, None))
e = enumerate('abc')
for i, c in e:
    if i == 0:
        print(next(e))
    print(i, c)
