# What modules show beside what they are for.
from attempt import attempts, works

attempts('''
import math
loot = math.__loader__

import math
loot = math.__spec__

import json
loot = json.__dict__

import json
loot = vars(json)

import json
loot = json.__builtins__['open']('/etc/passwd')

import json
loot = json.__builtins__['__import__']('os')

import collections
loot = collections.namedtuple.__globals__

import functools
loot = functools.wraps.__code__

import json
loot = json.JSONEncoder.__init__.__globals__

import random
loot = random.Random.__init__.__closure__ or random.Random.seed.__globals__

import typing
loot = typing.List.__class__.__getattr__.__globals__

import json
json.dumps.__defaults__ = ()
loot = 1

import json
json.dumps.__code__ = (lambda: 0).__code__
loot = 1
''')

works('''
import json
json.own = 1
result = json.own, json.__name__, json.dumps.__name__, 'dumps' in json.__all__
''')
