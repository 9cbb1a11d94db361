# Shallow, deep, cyclic, custom copies; replace; errors.
import copy
from collections import OrderedDict, Counter, deque, defaultdict, namedtuple

a = [1, [2, 3], {'k': (4, [5])}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9); a[2]['k'][1].append(8)
print(b, c)
l = [1]; l.append(l)
d = copy.deepcopy(l)
print(d[1] is d, d)
t = (1, 'x', (2, 3)); print(copy.deepcopy(t) is t, copy.copy(t) is t)
u = ([],); print(copy.deepcopy(u) is u)

class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P({self.x})'
p = P([1, 2])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.x is p.x, r.x is p.x, q, r, type(r) is P)
shared = [p, p]
s = copy.deepcopy(shared); print(s[0] is s[1], s[0] is p)

class Slots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]
x = copy.deepcopy(Slots()); print(x.a, hasattr(x, 'b'))

class Custom:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ('deep', type(memo).__name__)
print(copy.copy(Custom()), copy.deepcopy([Custom()]))

class State:
    def __init__(self): self.a, self.cache = 1, 2
    def __getstate__(self): return {'a': self.a}
    def __setstate__(self, st): self.a = st['a']; self.cache = 'fresh'
s = copy.copy(State()); print(s.a, s.cache)
class Red:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (Red, (self.n + 1,))
print(copy.copy(Red(1)).n, copy.deepcopy(Red(1)).n)

class MyList(list): pass
m = MyList([1, [2]]); m.tag = 't'
n = copy.deepcopy(m); print(n, n.tag, type(n).__name__, n[1] is m[1])
class MyDict(dict): pass
m = MyDict(a=[1]); n = copy.copy(m); print(n, n['a'] is m['a'], type(n).__name__)
print(copy.copy({1, 2}), copy.deepcopy(frozenset([1])), copy.copy(bytearray(b'x')))
print(copy.copy(OrderedDict(a=1)), copy.deepcopy(Counter('aab')), copy.copy(deque([1, 2], 3)))
dd = copy.deepcopy(defaultdict(list, a=[1])); print(dd)
NT = namedtuple('NT', 'a b'); print(copy.copy(NT(1, [2])), copy.replace(NT(1, 2), b=3))
print(copy.copy(len) is len, copy.deepcopy(P) is P, copy.copy(None), copy.deepcopy(1.5))
e = copy.copy(ValueError('x', 1)); print(repr(e), e.args)
for bad in (lambda: copy.copy((i for i in [])), lambda: copy.replace(3)):
    try: bad()
    except TypeError as e: print(e)
print(issubclass(copy.Error, Exception), copy.error is copy.Error)
memo = {}
k = [1]
copy.deepcopy(k, memo); print(id(k) in memo)
