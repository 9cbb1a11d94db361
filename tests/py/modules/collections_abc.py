# Virtual subclasses and the mixin methods.
from collections.abc import *
import collections.abc as cabc
samples = [1, 'a', b'', [], (), {}, set(), frozenset(), range(3), iter([]), (x for x in ()), {}.keys(), {}.items(), {}.values(), len, int, None, memoryview(b''), bytearray(), slice(1), zip(), 1.5, reversed([]), map(len, []), object()]
names = ['Hashable', 'Iterable', 'Iterator', 'Reversible', 'Generator', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'Awaitable', 'Coroutine', 'Buffer']
for n in names:
    print(n, ''.join('01'[isinstance(s, getattr(cabc, n))] for s in samples))
class Seq(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, list(reversed(s)), s.index(2), s.count(2), s.index(2, 2), s.index(2, -2))
for bad in (lambda: s.index(9), lambda: Sequence(), lambda: s.index(1, 1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class ML(MutableSequence):
    def __init__(self): self.d = []
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
m = ML(); m.append(1); m.extend([2, 3]); m += [4]; m.reverse(); print(m.d, m.pop(), m.pop(0), m.d); m.remove(3); m.extend(m); print(m.d); m.clear(); print(len(m))
class Mp(MutableMapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f'Mp({self.d})'
m = Mp(a=1, b=2)
print(m.keys(), m.values(), m.items(), m == {'a': 1, 'b': 2}, m.get('z', 0), 'a' in m, list(m.items()), ('a', 1) in m.items(), m.keys() & {'a'}, m.keys() | ['q'] == {'a', 'b', 'q'})
m.update({'c': 3}, d=4); m.update([('e', 5)]); print(m, m.pop('a'), m.pop('zz', None), m.setdefault('n', 9), m.popitem(), len(m.values()), 3 in m.values())
try: m.pop('zz')
except KeyError as e: print(e)
class St(MutableSet):
    def __init__(self, it=()): self.d = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x):
        if x not in self.d: self.d.append(x)
    def discard(self, x):
        if x in self.d: self.d.remove(x)
    def __repr__(self): return f'St({self.d})'
a, b = St([1, 2, 3]), St([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, St([2]) < a, a == {1, 2, 3}, a.isdisjoint([9]), [1, 9] & a, {1, 5} - a)
a |= [7]; a -= [1]; a ^= [2, 8]; a &= [3, 7, 8]; print(a, a.pop(), a)
try: a.remove(100)
except KeyError as e: print('KeyError', e)
print(St([1, 2])._hash() == hash(frozenset([1, 2])), Callable[[int], str], Callable[..., int], Iterable[int], Mapping[str, int].__args__)
match s:
    case [1, *rest]: print('seq', rest)
match Mp(k=1):
    case {'k': v, **r}: print('map', v, r)
class G(Generator):
    def send(self, v): return v
    def throw(self, *a): raise StopIteration
g = G(); print(next(g), g.send(3), g.close(), iter(g) is g)
class Cn:
    __hash__ = None
    __iter__ = None
print(isinstance(Cn(), Hashable), isinstance(Cn(), Iterable))
