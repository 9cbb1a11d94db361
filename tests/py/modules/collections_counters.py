# Counter, defaultdict, ChainMap and OrderedDict in their corners.
from collections import ChainMap, Counter, OrderedDict, defaultdict
import copy

c = Counter('abracadabra')
print(c, c.most_common(2), c['z'], c.total(), sorted(c.elements())[:4], list(c))
c.update('aaz')
c.subtract({'a': 5, 'q': 2})
print(c, +c, -c, c.most_common()[:-3:-1])
a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=-1)
print(a + b, a - b, a & b, a | b, a == Counter(x=3, y=1, w=0), a <= Counter(x=3, y=2), a < b, a >= Counter(x=1), a != b)
a += b
print(a)
a -= Counter(x=1)
a |= Counter(z=5)
a &= Counter(x=2, z=9)
print(a, Counter(a=1).copy(), Counter([1, 1.0, True]), Counter({'k': 2}, k2=3), copy.copy(Counter('aab')))
del c['nothing']
for bad in (lambda: Counter(3), lambda: Counter(1, 2), lambda: Counter.fromkeys('ab'), lambda: Counter('a') + 3):
    try:
        print(bad())
    except (TypeError, NotImplementedError) as e:
        print(type(e).__name__, e)
d = defaultdict(list, {'a': [1]})
d['b'].append(2)
print(d, d.get('c'), 'c' in d, d.default_factory, d | {'z': 0}, d.copy(), defaultdict(None, x=1))
d.default_factory = None
for bad in (lambda: d['missing'], lambda: defaultdict(3), lambda: defaultdict(int, 3)):
    try:
        print(bad())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(cm, cm['a'], cm['b'], len(cm), list(cm), cm.maps, cm.parents, cm.new_child({'c': 4}), cm.new_child(x=5), cm.get('q', 0), 'b' in cm, bool(ChainMap()))
cm['b'] = 9
del cm['a']
print(cm, cm | {'n': 1}, {'n': 1} | cm, cm.pop('b'), cm.copy() == cm, ChainMap.fromkeys('ab', 1))
for bad in (lambda: cm['zz'], lambda: cm.pop('zz'), lambda: cm.popitem(), lambda: cm.__delitem__('q')):
    try:
        print(bad())
    except KeyError as e:
        print('KeyError', e)
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
o.move_to_end('c', last=False)
print(o, o.popitem(), o.popitem(last=False), list(reversed(o)), o == {'b': 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
o.update(z=1, y=2)
print(o, o | {'q': 1}, o.pop('z'), o.pop('none', 5), o.setdefault('new', 0), list(o.items()), list(reversed(o.keys())), OrderedDict.fromkeys('ab', 0), copy.deepcopy(o))
for bad in (lambda: OrderedDict().popitem(), lambda: o.move_to_end('zz'), lambda: o.pop('zz'), lambda: OrderedDict(1)):
    try:
        print(bad())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
