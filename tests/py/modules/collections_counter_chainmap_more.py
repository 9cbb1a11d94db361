# Counter arithmetic and order, ChainMap layers, OrderedDict moves, defaultdict factories, namedtuple rename, deque bounds.
from collections import *
c = Counter('abracadabra')
print(c, c.most_common(2), c['zz'], sum(c.values()), c.total(), list(c.elements())[:5], +Counter(a=-1, b=2), -Counter(a=-1, b=2))
d = Counter(a=3, b=1) ; e = Counter(a=1, b=2)
print(d + e, d - e, d & e, d | e, d == Counter(a=3, b=1, c=0), d <= e, d >= Counter(a=1), Counter(a=1) < Counter(a=2))
d.update('ab', ) ; d.subtract(['a'] * 5)
print(d, dict(d), Counter({'x': 'y'}), repr(Counter()), Counter(a=2).copy())
d += e; print(d); d -= e; print(d)
for bad in ("Counter(1)", "Counter.fromkeys('a')", "Counter('a', 'b')", "ChainMap({}).pop('x')", "OrderedDict().popitem()", "OrderedDict().move_to_end('x')", "deque([1], -1)", "deque(maxlen='x')", "deque().pop()", "deque([1, 2])[5]", "deque([1]).remove(9)", "deque([1, 2], 1).insert(0, 5)", "deque([1], 1).insert(0, 5)", "namedtuple('N', 'a a')", "namedtuple('N', 'for')", "namedtuple('1', 'a')", "namedtuple('N', '_a')", "namedtuple('N', 'a', defaults=(1, 2))", "defaultdict(5)", "defaultdict()['k']"):
    try:
        print(bad, eval(bad))
    except Exception as x:
        print(bad, type(x).__name__, x)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
child = m.new_child({'c': 4})
child['a'] = 9
print(m, child['a'], m['a'], list(child), len(child), child.parents, child.maps[0], m | {'z': 0}, {'z': 0} | m, 'b' in child)
del child['a']
try:
    del child['b']
except KeyError as x:
    print(x)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a'); o.move_to_end('c', last=False)
print(o, o.popitem(last=False), list(reversed(o)), o == OrderedDict(a=1, b=2), o == {'a': 1, 'b': 2}, o | {'q': 1})
N = namedtuple('N', 'a b for _x a', rename=True, defaults=[7], module='mod')
print(N(1, 2, 3, 4), N._fields, N.__module__, N._field_defaults, N.a.__doc__, N(1, 2, 3, 4)[-1], N.__doc__)
dd = defaultdict(list, {'k': [1]})
dd['n'].append(2)
print(dd, dd.get('m'), dd.default_factory, dd.copy(), dd | {'z': 1}, type(dd | {}).__name__)
q = deque(range(5), maxlen=3)
q.rotate(1); q.appendleft(9); q.extendleft('ab')
print(q, q.maxlen, q.index('a'), q.count(2), q.copy(), q + deque([1]), q * 2, reversed(q).__class__.__name__, list(q), q == deque(['b', 'a', 9]))
q2 = deque([1, 2, 3]); q2.insert(1, 'x'); q2.reverse(); del q2[0]
print(q2, q2[-1], q2 < deque([5]), bool(deque()))
