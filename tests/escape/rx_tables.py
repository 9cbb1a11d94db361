# The module table, main and builtins of a cell of the framework, replaced by the cell.
import rexec
from attempt import Given, call, cap, verdict


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
import sys
class E:
    def __setattr__(self, n, v): pass
    def __getattr__(self, n): return cap.__globals__
sys.modules['__main__'] = E()
loot = None
sys.modules['builtins'] = E()
loot = __import__('builtins').x

import sys
sys.modules.clear()
import os
loot = os.system

import sys
sys.modules['os'] = sys
import os
loot = os._getframe

import sys
sys.modules['math'] = cap
import math
loot = math.__globals__

import builtins
builtins.open = None
builtins.__dict__['x'] = 1
loot = builtins.__dict__

import builtins
builtins.__import__ = lambda *a: a[1]['__builtins__'].__spec__
import anything
loot = anything

del __builtins__
loot = open('/dev/null', 'w')

__builtins__.__dict__

__builtins__.__loader__

import sys
loot = sys.modules['__main__'].__dict__
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
import sys, builtins
sys.modules['own'] = sys
import own
builtins.added = 5
result = own is sys, added, sorted(sys.modules), __name__

import sys
result = sys.argv, sys.exc_info(), sys.maxsize > 1
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
