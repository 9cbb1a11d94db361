# collections.abc: what the abstract classes add to a program's own, and what counts as one.
from collections.abc import *


class Seq(Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class MSeq(MutableSequence):
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, v):
        self.items.insert(i, v)


class S(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f'S({self.items})'


class M(MutableMapping):
    def __init__(self, **kw):
        self.d = dict(kw)

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, s.index(3), s.count(2), list(reversed(s)), s.index(2, 2), isinstance(s, (Reversible, Collection)))
m = MSeq()
m.extend([3, 1])
m.append(2)
m += [5]
m.reverse()
print(m.items, m.pop(), m.pop(0), m.remove(2), m.items, m.extend(m), m.items, m.clear(), len(m))
a, b = S([1, 2]), S([2, 3])
print(a & b, a | b, a - b, a ^ b, a <= b, a < S([1, 2, 3]), a == S([2, 1]), a.isdisjoint(S([9])), [1, 2] & a if False else a & [2], a._hash() == S([2, 1])._hash())
a |= b
a -= S([1])
a ^= S([9])
print(a, a.pop() in (2, 3, 9), a.remove(9) if 9 in a else None, len(a))
d = M(a=1, b=2)
print(dict(d), d.get('z', 0), d.pop('a'), d.setdefault('c', 3), d.popitem(), list(d.keys()), list(d.values()), list(d.items()), d == {'b': 2} or d == {'c': 3}, 'b' in d, d.update(x=1, y=2), len(d), d.keys() & {'x'}, ('x', 1) in d.items(), 1 in d.values())
for bad in (lambda: Seq(1).index(5), lambda: d['zz'], lambda: d.pop('zz'), lambda: S().pop(), lambda: S().remove(1), lambda: Sequence(), lambda: M().popitem(), lambda: MSeq().pop(), lambda: hash(d)):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


def gen():
    yield


async def agen():
    yield


async def co():
    pass


c = co()
checks = (Hashable, Iterable, Iterator, Generator, Sized, Container, Callable, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, Reversible, Collection, Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, KeysView, ItemsView, ValuesView, MappingView, Buffer)
for x in ([], (), 'a', b'', bytearray(), {}, set(), frozenset(), range(1), gen(), agen(), c, len, {}.keys(), {}.values(), {}.items(), iter([]), 1, None, memoryview(b''), type):
    print(type(x).__name__, [k.__name__ for k in checks if isinstance(x, k)])
c.close()


class G(Generator):
    def __init__(self):
        self.n = 0

    def send(self, v):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return self.n, v

    def throw(self, typ, val=None, tb=None):
        raise typ


print(list(G()), next(G()), G().send(5), G().close(), Callable[[int], str], Iterator[int], issubclass(list, Sequence), Mapping.register(type('Z', (), {})) is not None)
