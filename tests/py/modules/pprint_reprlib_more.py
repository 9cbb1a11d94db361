# pprint and reprlib: widths, depths, orders, containers of every kind, shortened reprs.
import collections
import dataclasses
import pprint
import reprlib
import types

data = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'b': [1, {'c': (1, 2)}], 'a': {'set'}}, 'tuple': (1,), 'long': 'word ' * 30}
pprint.pprint(data, width=60)
pprint.pprint(data, depth=1)
pprint.pprint(data, compact=True, width=50, sort_dicts=False)
pprint.pp({'z': 1, 'a': 2})
print(pprint.pformat([1, [2, [3, [4]]]], depth=2), pprint.pformat({'b': 1, 'a': 2}, sort_dicts=True), pprint.pformat(1234567, underscore_numbers=True), pprint.isreadable([1]), pprint.isrecursive([1]), pprint.saferepr({'a': 'b'}), pprint.pformat('a b', width=3), pprint.pformat(b'x' * 40, width=30), pprint.pformat([], indent=4), pprint.pformat([[1, 2], [3]], indent=4, width=5))


@dataclasses.dataclass
class D:
    field_one: list
    other: int = 3


for obj in (collections.OrderedDict([('k' * 20, 1), ('b' * 20, 2)]), collections.defaultdict(list, {'a' * 30: [1] * 10}), collections.Counter({'a' * 30: 2, 'b' * 30: 1}), collections.deque(range(20)), collections.ChainMap({'a' * 30: 1}, {'b' * 30: 2}), types.SimpleNamespace(a='x' * 30, b='y' * 30), D(list(range(20))), types.MappingProxyType({'k' * 30: 'v' * 30}), frozenset(['a' * 20, 'b' * 20]), {3, 1, 2}, collections.UserList([1, 2])):
    print(pprint.pformat(obj, width=40))
r = [1]
r.append(r)
print(pprint.pformat(r).split(' with id')[0])
print(reprlib.repr(list(range(10))), reprlib.repr('a' * 50), reprlib.repr({i: i for i in range(9)}), reprlib.repr(10 ** 60), reprlib.repr((1,) * 9), reprlib.repr({1, 2, 3, 4, 5, 6, 7, 8}), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(frozenset()), reprlib.repr(collections.deque(range(9))))
a = reprlib.Repr(maxlist=2, maxstring=10, fillvalue='###')
print(a.repr([1, 2, 3]), a.repr('abcdefghijklmnop'), reprlib.Repr(indent=2).repr([1, [2]]), reprlib.aRepr.maxdict)


class Node:
    def __init__(self):
        self.kids = [self]

    @reprlib.recursive_repr('<...>')
    def __repr__(self):
        return f'Node({self.kids!r})'


print(Node())
