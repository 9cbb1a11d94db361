# Containers with hooks and hidden state.
from attempt import attempts, works

class Guarded(dict):
    def __getitem__(self, key):
        if key != 'open':
            raise KeyError('guarded')
        return 'public'
    def keys(self):
        return ['open']
    def items(self):
        return [('open', 'public')]
    def get(self, key, default=None):
        return default

guarded = Guarded(key='secret')

attempts('''
import collections
loot = collections.UserDict.__init__.__globals__

import collections
loot = collections.defaultdict(lambda: cap.__globals__)['x']

import collections
loot = call(collections.defaultdict(lambda: cap.__code__).__getitem__, 1)

import collections
loot = collections.defaultdict(cap).default_factory.__globals__

import collections
class U(collections.UserDict):
    def __missing__(self, key):
        return self.__dict__
loot = U()['x']

import collections
loot = collections.OrderedDict.__init_subclass__.__self__

import collections
loot = collections.ChainMap(given).maps[0].__dict__

import collections
loot = collections.deque([1]).__reduce__()

import collections
loot = collections.Counter('a').__class__.__mro__[-1].__subclasses__()

import collections
loot = collections._sys

import collections.abc
collections.abc.Mapping.register(Given)
loot = isinstance(given, dict)

guarded['anything']

dict.__getitem__(guarded, 'key')

dict.get(guarded, 'key')

list(dict.items(guarded))

call(dict.__getitem__, guarded, 'key')
''', Guarded=Guarded, guarded=guarded)

works('''
import collections
d = collections.defaultdict(list)
d['a'].append(1)
o = collections.OrderedDict(a=1, b=2)
o.move_to_end('a')
result = d['a'], list(o), collections.Counter('aab').most_common(1), collections.deque([1, 2], 1)[0]

result = guarded['open']
''', Guarded=Guarded, guarded=guarded)
