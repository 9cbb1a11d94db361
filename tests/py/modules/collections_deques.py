# deque: bounded, rotated, compared, changed while iterated, copied; errors.
from collections import deque
import copy

d = deque('abc', 5)
print(d, d.maxlen, len(d), bool(deque()), d[0], d[-1])
d.extend('def')
d.extendleft('xy')
print(d)
d.rotate(2)
print(d, d.rotate(-1), d)
print(d.count('a'), d.index('x'), d.pop(), d.popleft(), list(reversed(d)))
d.insert(1, 'new')
d.remove('new')
d[0] = 'first'
del d[1]
print(d, 'x' in d, d.copy() == d, d + deque('z'), d * 2, deque([1, 2]) * 0)
print(deque([1, 2]) < deque([1, 3]), deque([1]) == [1], deque([1, 2]) == deque([1, 2], 5), deque([1]) != deque([2]), deque('ab') <= deque('ab'))
e = deque([1])
e += [2, 3]
e *= 2
print(e, copy.copy(e), copy.deepcopy(deque([[1]], 3)), deque(deque([1], 2)).maxlen)
e.clear()
e.append(e)
print(e, deque([1, 2, 3, 4]).index(3, 1, 4))
e.reverse()
z = deque(maxlen=0)
z.append(1)
print(z, deque(range(5), maxlen=2), deque(iterable='ab', maxlen=1))
for bad in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[3], lambda: deque([1]).remove(2), lambda: deque([1]).index(2), lambda: deque(maxlen=-1), lambda: deque(3), lambda: deque(1, 2, 3), lambda: hash(deque()),
            lambda: deque([1])['a'], lambda: deque([1])[0:1], lambda: deque([1], 1).insert(0, 2), lambda: deque() + [1], lambda: deque() < [1], lambda: deque(maxlen='a'), lambda: setattr(deque(), 'maxlen', 3), lambda: deque() * 1.5):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError, AttributeError) as err:
        print(type(err).__name__, err)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as err:
    print(err)


class Mine(deque):
    def __init__(self, items=(), tag=None):
        super().__init__(items)
        self.tag = tag


m = Mine([1, 2], 'tag')
print(m, m.tag, type(copy.copy(m)).__name__, isinstance(m, deque))
it = iter(deque([1, 2]))
print(next(it), it.__length_hint__(), list(it), next(it, 'end'))
