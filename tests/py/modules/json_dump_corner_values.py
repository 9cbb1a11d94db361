# json.dumps: keys, floats, separators, indent, sort_keys, default, cycles, subclasses.
import json, collections, enum, decimal
class I(int): pass
class F(float): __repr__ = lambda s: 'F!'
class S(str): pass
class E(enum.IntEnum): A = 1
cycle = []; cycle.append(cycle)
for t in [
    "json.dumps([1, 1.5, 'a', None, True, {}, [], (), {'k': [1, {'n': None}]}])",
    "json.dumps({1: 1, 1.5: 2, None: 3, True: 4, 'a': 5, False: 6})",
    'json.dumps({(1,): 1})',
    "json.dumps({(1,): 1, 'a': 2}, skipkeys=True)",
    "json.dumps([float('inf'), float('-inf'), float('nan'), -0.0, 1e100, 1e-7, 1e16, 123456789.123])",
    "json.dumps(float('nan'), allow_nan=False)",
    'json.dumps(\'é\\u2028\\U0001F600\\ud800"\\\\/\\b\\f\\n\\r\\t\\x00\\x7f\'), json.dumps(\'é"\', ensure_ascii=False)',
    "json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps({'a': 1}, indent=2), json.dumps([1, [], {}, [2]], indent=1), json.dumps([1, {'a': 2}], indent='--'), json.dumps([], indent=4)",
    "json.dumps({1: 1, 'a': 2}, sort_keys=True)",
    "json.dumps([1, 2], separators=(',', ':')), json.dumps({'a': 1}, separators=('; ', ' = ')), json.dumps([1], indent=0)",
    'json.dumps(cycle)',
    'json.dumps({1, 2})',
    'json.dumps(object)',
    "json.dumps(b'a')",
    'json.dumps(1j)',
    "json.dumps({1, 2}, default=sorted), json.dumps(decimal.Decimal('1.5'), default=str), json.dumps([S('a'), I(5), E.A, F(1.5), collections.OrderedDict(a=1), collections.namedtuple('N', 'x')(1)])",
    'json.dumps({1}, default=lambda o: o)',
    'json.dumps([1, [2, [object()]]])',
    "json.dumps(10**30), json.dumps(-5), json.dumps({E.A: 1, I(2): 3, S('k'): 4})",
    'json.dumps([1], cls=5)',
    "json.JSONEncoder().encode({'a': (1, 2)}), list(json.JSONEncoder().iterencode([1, 2])), json.JSONEncoder(indent=1).encode([1])",
    'json.dumps(range(3))',
    'json.dumps(iter([]))',
    'json.dumps()',
    'json.dumps(1, foo=2)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
