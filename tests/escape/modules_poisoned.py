# What a cell does to its modules and its table of modules reaches nobody else.
import builtins

import rexec

from attempt import attempts, works


def serve(name='math'):
    import importlib
    return importlib.import_module(name).__name__


def look():
    import json
    return json.dumps([1])


given_all = dict(serve=serve, look=look)

attempts('''
import json
json.dumps = lambda *a: 'poisoned'
loot = look() != '[1]'

import json
json.JSONEncoder.default = None
json.loads = None
loot = look() != '[1]'

import math
math.pi = 3
import math as again
loot = call(eval, '__import__("math").pi') != 3 or again.pi != 3

import math
loot = math.__dict__

import math
loot = vars(math)

import math
object.__setattr__(math, 'pi', 3)
loot = math.__loader__ if hasattr(math, '__loader__') else None

import json
loot = json.__spec__ if hasattr(json, '__spec__') else None

import json
json.__path__ = ['/']
import json.tool

import json
json.__class__ = type('M', (type(json),), {})

import json
class M(type(json)):
    def __getattr__(self, name):
        return cap.__globals__
loot = M('m').anything

import json
json.__getattr__ = lambda name: cap.__globals__
loot = json.nothing

__builtins__['len'] = lambda x: 'poisoned'
loot = call(len, []) == 'poisoned' and look() != '[1]'

__builtins__['__import__'] = lambda *a: cap
import os
loot = os.__globals__

__builtins__['__build_class__'] = lambda *a: cap
class C: pass
loot = C.__globals__

__builtins__['print'] = lambda *a: 1 / 0
loot = print.__self__

__builtins__['RuntimeError'] = KeyError
try:
    cap.__globals__
except KeyError:
    loot = 'renamed'

__builtins__['__debug__'] = 0
__builtins__['AssertionError'] = cap
assert False, 'still an assertion'

del __builtins__['len']
len

__builtins__.clear()
cap.__globals__

import random
random.seed = None
random.Random.random = lambda self: 'poisoned'
loot = serve('random') != 'random'

import collections
collections.abc = cap
import collections.abc
loot = collections.abc.__globals__

from math import *
loot = __loader__

import math as json
loot = json.__builtins__

import importlib

import sys

import _imp

import zipimport

__import__('os', globals(), locals(), ['system'])

__import__(name='sys')

__import__('json', level=1)

__import__('json', {'__package__': 'os'}, {}, ['x'], 1)

__import__('')

__import__('.json')

__import__(b'json')

class N(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('json')
    def partition(self, x): return ('json', '', '')
    def split(self, x): return ['json']
__import__(N('os'))
''', **given_all)

works('''
import json, math
json.extra = 'mine'
import json as again
result = again.extra, math.pi > 3, look(), serve()

__builtins__['twice'] = lambda x: x * 2
def f():
    return twice(4)
result = f(), call(f)

import types
m = types.ModuleType('mine', 'Doc.')
m.value = 5
m.__getattr__ = lambda name: name
result = m.value, m.anything, m.__name__, m.__doc__

from collections import OrderedDict, abc
import collections.abc as direct
result = abc is direct, OrderedDict.__name__
''', **given_all)
print(builtins.len([1]), look(), serve())
