# Aliases, proxies and module hooks forward a name only as the policy lets them.
from attempt import attempts, works

attempts(r'''
list[cap].__args__[0].__globals__

list[int].__origin__.__subclasses__

list[int].__class__.__mro__

list[Given].__origin__.__base__.__subclasses__()

import types
loot = types.GenericAlias(cap, int).__globals__

import types
loot = types.GenericAlias(cap, int).__code__

import types
loot = types.GenericAlias(given, int)._private is given._private and types.GenericAlias(given, int).__dict__

import types
loot = types.GenericAlias(running, int).gi_frame

import types
loot = types.GenericAlias(given.method, int).__self__

import types
loot = types.GenericAlias(Given, int).__mro__

import types
loot = types.GenericAlias(len, int).__self__

(int | Given).__args__[1].__mro__

(int | str).__class__.__mro__

import types
m = types.ModuleType('m')
m.__getattr__ = lambda name: cap.__globals__
loot = m.anything

import types
m = types.ModuleType('m')
m.__getattr__ = getattr
m.x

import types
m = types.ModuleType('m')
m.__class__ = Given

import types
loot = types.MappingProxyType({'f': cap})['f'].__code__

import types
class D(dict):
    def __getitem__(self, k): return cap.__globals__
loot = types.MappingProxyType(D())['x']

import types
loot = types.SimpleNamespace(f=cap).f.__globals__
''')

works(r'''
import types
m = types.ModuleType('m')
m.__getattr__ = lambda name: name
m.x = 1
result = m.x, m.y, list[int].__args__, (int | str).__args__ == (int, str), types.MappingProxyType({'a': 1})['a'], types.SimpleNamespace(a=1).a
''')
