# Layout of nested data, widths, depth, compact, recursion.
from pprint import *
import pprint as pp_module
from collections import *
import types, dataclasses
d = {'name': 'x' * 20, 'list': list(range(30)), 'nested': {'a': {'b': {'c': [1, 2, {'d': 'deep'}]}}}, 2: (1,), 'set': {3, 1, 2}, 'text': 'the quick brown fox jumps over the lazy dog ' * 4, 'b': b'bytes' * 30}
pprint(d); pprint(d, width=40, indent=4); pprint(d, compact=True); pprint(d, depth=2); pprint(d, sort_dicts=False, width=120); pp(d, width=60)
pprint(OrderedDict((str(i), i) for i in range(30))); pprint(Counter('abracadabra' * 3), width=20); pprint(defaultdict(list, {i: list(range(i)) for i in range(12)})); pprint(deque(range(40), maxlen=50)); pprint(ChainMap({'a' * 30: 1}, {'b' * 30: 2, 'c' * 30: 3})); pprint(types.SimpleNamespace(a='x' * 40, b='y' * 40)); pprint(types.MappingProxyType({'k' * 40: 1, 'l' * 40: 2})); pprint(UserDict({'k' * 40: 1, 'l' * 40: 2})); pprint(frozenset(range(40))); pprint(bytearray(b'z' * 100)); pprint(tuple('abc' * 12)); pprint([[1, 2], [3, [4] * 30]])
@dataclasses.dataclass
class P:
    x: int
    y: list = dataclasses.field(default_factory=list)
    z: str = dataclasses.field(default='', repr=False)
pprint(P(1)); pprint([P(1, list(range(40))), P(2, ['w' * 50])])
l = [1]; l.append(l); print(pformat(l).split(' with ')[0], isrecursive(l), isrecursive([1]), isreadable([1, 'a']), isreadable([object()]), saferepr({'b': 1, 'a': [2]}))
pprint(1234567890, underscore_numbers=True); pprint('short'); pprint({}); pprint(set()); pprint('line one\nline two\n' * 5); pprint({1: 'a', 'b': 2, (1,): 3, None: 4}); pprint([])
for bad in (lambda: pprint(1, indent=-1), lambda: pprint(1, depth=0), lambda: pprint(1, width=0)):
    try: bad()
    except ValueError as e: print(e)
class Q(PrettyPrinter):
    def format(self, o, c, m, l):
        if isinstance(o, str): return o.upper(), True, False
        return super().format(o, c, m, l)
Q().pprint(['a', {'b': 'c'}])
