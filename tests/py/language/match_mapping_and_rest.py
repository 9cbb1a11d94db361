# Mapping patterns: get is used, defaultdict makes nothing, **rest, duplicates, user mappings.
from collections import defaultdict, OrderedDict, ChainMap, UserDict
import types
class Logged(dict):
    log = []
    def get(self, key, default=None): self.log.append(key); return super().get(key, default)
    def __getitem__(self, key): self.log.append(('item', key)); return super().__getitem__(key)
def f(v):
    match v:
        case {'a': 1, 'b': b, **rest}: return 'ab', b, rest
        case {'n': {'m': [x, *_]}}: return 'nested', x
        case {1: 'one' | 'uno' as word}: return word
        case {'k': None}: return 'none'
        case {-1: x, 1.5: y, b'z': z}: return x, y, z
        case {}: return 'mapping', len(v)
        case _: return 'no'
for v in ({'a': 1, 'b': 2, 'c': 3}, {'n': {'m': (5, 6)}}, {1: 'uno'}, {'k': None}, {'k': 0}, {-1: 1, 1.5: 2, b'z': 3}, {}, [], None,
          OrderedDict(a=1, b=9), ChainMap({'a': 1}, {'b': 7}), UserDict(a=1, b=8), types.MappingProxyType({'a': 1, 'b': 3})):
    print(type(v).__name__, f(v))
d = defaultdict(int)
match d:
    case {'missing': x}: print('made', x)
    case _: print('not made', dict(d))
l = Logged(a=1, b=2)
print(f(l), Logged.log)
KEY = 'dotted'
class K: NAME = 'a'
match {'a': 1}:
    case {K.NAME: v}: print(v)
match {'x': 1, 'y': 2}:
    case {'x': x, **rest} if rest: print(x, rest)
for text in ["case {'a': 1, 'a': 2}: pass", "case {**r, 'a': 1}: pass", "case {a: 1}: pass", "case {'a': x, 'b': x}: pass", "case {**_}: pass",
             "case {1: 2, True: 3}: pass", "case {-1: a, -1: b}: pass", "case {1 + 2j: a}: pass", "case {1 + 1: a}: pass"]:
    try:
        compile('match x:\n ' + text, 'f', 'exec')
        print(text, 'fine')
    except SyntaxError as e:
        print(text, e.msg)
class Keys:
    A = 'k'; B = 'k'
try:
    match {'k': 1}:
        case {Keys.A: a, Keys.B: b}: pass
except ValueError as e:
    print(e)
