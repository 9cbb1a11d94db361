# Two cells share nothing mutable through a module.
from attempt import attempts, cell, works

def later(source):
    space = cell()
    exec(source, space)
    return space['result']

attempts(r'''
import random
random.seed(5)
first = random.random()
loot = call(later, 'import random\nrandom.seed(5)\nrandom.random()\nresult = random.random()') == first

import decimal
decimal.getcontext().prec = 3
loot = call(later, 'import decimal\nresult = decimal.getcontext().prec') == 3

import warnings
warnings.filters.append('x')
loot = call(later, 'import warnings\nresult = warnings.filters') == ['x']

import json
json.dumps = None
loot = call(later, 'import json\nresult = json.dumps') is None

import collections
collections.OrderedDict.popitem = None
loot = call(later, 'import collections\nresult = collections.OrderedDict.popitem') is None

import enum
enum.Enum.leak = 1
loot = call(later, 'import enum\nresult = hasattr(enum.Enum, "leak")')

import csv
csv.register_dialect('leak', delimiter=';')
loot = call(later, 'import csv\nresult = "leak" in csv.list_dialects()')

import logging
logging.getLogger('x').addHandler(logging.NullHandler())
loot = call(later, 'import logging\nresult = logging.getLogger("x").handlers')

import re
re.compile('a+leak')
loot = call(later, 'import re\nresult = len(re._cache)')

import collections.abc
class C: pass
collections.abc.Sized.register(C)
loot = call(later, 'import collections.abc\nresult = [c for c in collections.abc.Sized.__subclasses__() if c.__name__ == "C"]')

import functools
@functools.singledispatch
def f(x): return 0
loot = call(later, 'import functools\nresult = functools.singledispatch(len).registry.get(int)')
''', later=later)

works('''
import random, decimal
random.seed(1)
a = random.random()
random.seed(1)
decimal.getcontext().prec = 2
result = a == random.random(), str(decimal.Decimal(1) / 3)
''', later=later)
