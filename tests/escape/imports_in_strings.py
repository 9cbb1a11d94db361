# Ways to say import, all of which are asked alike.
from attempt import attempts, works

attempts(r'''
import os

from os import system

import os.path as p

import sys as s

__import__('os')

__import__('o' + 's')

__import__('os.path', fromlist=['join'])

__import__('json.decoder')

__import__('math').__loader__

__import__('math').__spec__

exec('import os')

eval('__import__("os")')

call(__import__, 'os')

call(exec, 'import os')

(lambda: __import__('subprocess'))()

[__import__('ctypes') for _ in [0]]

__builtins__['__import__']('os')

getattr(__builtins__, '__import__', None)('os')

__import__('importlib').import_module('os')

__import__('pkgutil')

__import__('runpy')

__import__('code')

__import__('pdb')

__import__('builtins')

__import__('__main__').cap

__import__('math', {'__name__': 'os', '__package__': 'os'}, {}, ['x'], 1)

__import__('json').loads.__globals__

__import__('_padcell')

__import__('_rexec')

__import__('_fileio').read('/etc/passwd')

__import__('_io').open

__import__('posix')

__import__('nt')

__import__('_thread')

__import__('marshal')

__import__('pickle')

import json as os
os.system

from json import *
loot = __builtins__ is not __import__('math').__dict__

from math import __loader__

from json import __builtins__

from types import FunctionType
FunctionType(1, {})

def __import__(*a): return cap
import anything
anything.__globals__
''')

works(r'''
import math, json as j
from collections import OrderedDict as O, abc
from math import *
import collections.abc
result = math.pi == pi, j.dumps([1]), O.__name__, abc.Mapping is collections.abc.Mapping, __import__('math') is math, sqrt(4)
''')
