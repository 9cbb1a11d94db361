# OrderedDict, Counter, ChainMap, defaultdict, deque.
from collections import *
od = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
od.move_to_end('a'); print(od, list(od)); od.move_to_end('c', last=False); print(list(od.items()), od.popitem(), od.popitem(last=False), od)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), list(reversed(OrderedDict(a=1, b=2))), OrderedDict.fromkeys('ab', 0), od | {'z': 1}, {'y': 0} | od)
print(od.keys(), od.values(), od.items(), repr(OrderedDict()), od.copy(), od.pop('b', None), od.pop('zz', 'd'), od.setdefault('k', []))
for bad in (lambda: od.pop('none'), lambda: od.move_to_end('none'), lambda: OrderedDict().popitem()):
    try: bad()
    except KeyError as e: print('KeyError', e)
od['self'] = od; print(od)
c = Counter('mississippi'); print(c, c['zz'], c.most_common(2), c.most_common(), sorted(c.elements()), c.total(), len(c))
d = Counter(s=1, m=3); print(c + d, c - d, c & d, c | d, +Counter(a=-1, b=2), -Counter(a=-1, b=2), c == Counter('mississippi'), Counter(a=1) <= Counter(a=2), Counter(a=1, b=0) == Counter(a=1))
c.subtract('miss'); c.update({'q': 5}); c.update('q'); del c['nope']; del c['i']; print(c, Counter(a=3, b='x') if False else '', Counter(), Counter({'a': 0}))
c += Counter('zz'); c -= Counter('q'); c &= Counter(q=9, z=1); c |= Counter(w=1); print(c, c.copy(), Counter([3, 1, 3]), max(c, key=c.get))
for bad in (lambda: Counter.fromkeys('a'), lambda: Counter(1), lambda: Counter(a=1) + 1):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
cm = ChainMap({'a': 1, 'x': 0}, {'a': 2, 'b': 3}); ch = cm.new_child({'n': 1})
print(cm, cm['b'], list(cm), len(cm), dict(cm), cm.maps, ch, ch.parents == cm, 'b' in cm, cm.get('zz', 5), bool(ChainMap({})), ChainMap())
cm['new'] = 1; print(cm.maps[0], cm | {'o': 1}, {'o': 1} | cm, cm.pop('x'), cm.copy(), cm.new_child(q=1))
for bad in (lambda: cm['zz'], lambda: cm.pop('b'), lambda: cm.__delitem__('b'), lambda: ChainMap().popitem()):
    try: bad()
    except KeyError as e: print('KeyError', e)
dd = defaultdict(list); dd['a'].append(1); print(dd, dd.default_factory, dd.get('zz'), defaultdict(int, x=1)['y'], defaultdict(lambda: 5)['q'], dd | {'b': 2}, dd.copy())
try: defaultdict()['x']
except KeyError as e: print('KeyError', e)
dq = deque([1, 2, 3], maxlen=4); dq.append(4); dq.append(5); dq.appendleft(0); print(dq, dq.pop(), dq.popleft(), dq, dq.maxlen); dq.rotate(1); print(dq, dq[0], dq.index(3), dq.count(2), 2 in dq, list(reversed(dq)))
dq.extend([7, 8, 9]); dq.extendleft('ab'); dq.insert(1, 'i') if len(dq) < 4 else None; dq.remove('b'); dq.reverse(); print(dq, deque('ab') + deque('c'), deque('ab') * 2, deque([1]) < deque([2]), deque(), dq.copy() == dq)
for bad in (lambda: deque().pop(), lambda: dq.remove(99), lambda: deque([1], 1).insert(0, 2), lambda: dq.index(99), lambda: deque([1], -1)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
