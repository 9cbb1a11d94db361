# OrderedDict and dict order, ChainMap writes, Counter arithmetic, deque rotation, by small steps.
from collections import *

od = OrderedDict()
for k in 'cab':
    od[k] = k.upper()
print(od, list(od), list(od.values()), list(reversed(od.items())), od.keys() & {'a'}, 'a' in od, od.get('z'))
od['c'] = 'again'
del od['a']
od['a'] = 'new'
print(list(od.items()), od.copy() == od, od == OrderedDict(reversed(od.items())), dict(od) == dict(reversed(od.items())), od | OrderedDict(x=1), {'q': 0} | od)
od |= {'y': 2}
od.move_to_end('y', False)
print(od, repr(OrderedDict()), OrderedDict([('a', 1)], b=2), OrderedDict({'k': 'v'}), bool(OrderedDict()), len(od), od.clear(), od)


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


lru = LRU(2)
lru['a'], lru['b'] = 1, 2
lru['a']
lru['c'] = 3
print(list(lru), lru.size)
c = Counter(a=2, b=-1)
c['a'] += 1
c['new'] -= 5
print(c, c + Counter(), -c, c.total(), c.most_common(1), Counter('hello') - Counter('lo'), Counter('ab') & Counter('bc'), Counter('ab') | Counter('bc'), sum([Counter('a'), Counter('ab')], Counter()), dict(c), list(c.elements()), c.pop('new'), c.setdefault('z', 4), Counter(a=1) == Counter(a=1, b=0), {**Counter('aa')})
cm = ChainMap({}, {'a': 1}, {'a': 2, 'b': 3})
cm['a'] = 9
print(cm, cm.maps[1]['a'], dict(cm), list(cm.items()), cm.parents['a'], cm.new_child({'n': 1})['n'], cm | {'z': 0}, cm.get('none', 'd'), cm.setdefault('b', 5), cm.popitem(), len(cm))
d = deque(maxlen=3)
for i in range(5):
    d.append(i)
print(d, d.rotate(), d, d.extendleft('xy'), d, d.insert if False else '', list(d)[::-1], deque(d, 2), d.index('x') if 'x' in d else -1)
dd = defaultdict(lambda: defaultdict(int))
dd['a']['x'] += 1
dd['b']['y'] += 2
print({k: dict(v) for k, v in dd.items()}, dd.pop('a')['x'], 'zz' in dd, defaultdict(int, {'k': 1}) == {'k': 1}, dd.__missing__('new') == {}, list(dd))


class D(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


x = D()
print(x['ab'], x, x.get('q'), '%(k)s' % D(), '{k}'.format_map(D()))
