# A supervisor's container that gives out nothing but what its methods say: no native may read around them.
from attempt import attempts, works


class Closed:
    def no(self, *args, **named):
        raise KeyError('guarded')

    __getitem__ = __iter__ = __contains__ = __reversed__ = __eq__ = __lt__ = __gt__ = no
    keys = items = values = get = pop = copy = no

    def __len__(self):
        return 1

    def __repr__(self):
        return 'closed'


class Dict(Closed, dict):
    pass


class List(Closed, list):
    pass


class Set(Closed, set):
    pass


class Tuple(Closed, tuple):
    pass


given_all = dict(D=Dict(key='secret'), L=List(['secret']), S=Set({'secret'}), T=Tuple(['secret']))

attempts('''
eval('key', D)

exec('loot2 = key', D)

dict(D)

{**D}

{} | D

dict.get(D, 'key')

dict.items(D)

dict.__getitem__(D, 'key')

cap(**D)

'{key}'.format_map(D)

'%(key)s' % D

type('Q', (), D).key

import types
loot = types.SimpleNamespace(D).key

import types
loot = types.MappingProxyType(D)['key']

import collections
loot = collections.ChainMap(D)['key']

import collections
loot = collections.OrderedDict(D)

import json
loot = 'secret' in json.dumps(D)

import copy
loot = copy.copy(D)

import copy
loot = copy.deepcopy([D])

match D:
    case {'key': value}:
        loot = value

[*L]

list(L)

list.__getitem__(L, 0)

[1].__add__(L)

sorted(L)

import heapq
loot = heapq.heappop(L)

import heapq
loot = heapq.nsmallest(1, L)

import bisect
loot = bisect.bisect_left(L, 'secret') or bisect.bisect_right(L, 'secret')

match L:
    case [value]:
        loot = value

iter(L)

print(*L)

','.join(L)

import itertools
loot = list(itertools.chain(L))

set(S)

frozenset(S)

set() | S

set().union(S)

{'secret'}.__le__(S)

{'secret'}.intersection(S)

{'secret', 1}.issuperset(S)

{}.keys() | S

set.__iter__(S)

(1,).__add__(T)

'%s' % T

tuple(T)

tuple.__getitem__(T, 0)

match T:
    case (value,):
        loot = value
''', **given_all)

works('''
class Mine(dict):
    def __getitem__(self, key):
        raise KeyError(key)
m = Mine(a=1)
space = {}
exec('b = a', m)
result = dict(m)['a'], m.get('b'), {**m}['b']

class Mine(list):
    def __iter__(self):
        return iter('xy')
m = Mine([1, 2])
import heapq
result = [0] + m, list(m), heapq.heappop(m), m

class Mine(set):
    def __iter__(self):
        return iter('xy')
result = {1} | Mine({2}), frozenset(Mine({3})), {2}.issuperset(Mine({2}))

class Mine(tuple):
    def __getitem__(self, i):
        return 'item'
result = (0,) + Mine((1,)), '%s' % Mine((1,)), Mine((1,))[0]

repr(D), len(L), bool(S)
''', **given_all)
