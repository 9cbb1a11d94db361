# What os and sys show in a cell of the framework.
import rexec
from attempt import Given, call, cap, verdict


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
import os
loot = os.system

import os
loot = os.open

import os
loot = os.remove

import os
loot = os.environ.get('PATH') or os.getenv

import os
loot = os.path.os

import os
loot = os.path.exists

import os
loot = os.path.genericpath

import os
loot = os.stat.__globals__

import os
loot = os.listdir.__code__

import os
class P:
    def __fspath__(self): return cap.__globals__
loot = os.stat(P())

import posix
loot = posix.fork

import sys
loot = sys._getframe

import sys
loot = sys.stdout

import sys
loot = sys.settrace

import sys
loot = sys.exit.__self__

import sys
loot = sys.exc_info.__self__

import sys
try:
    1 / 0
except ZeroDivisionError:
    loot = sys.exc_info()[2]

import sys
loot = sys.meta_path

from os import *
loot = system
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
import os, posix
result = os is posix, os.path.join('a', 'b'), os.path.splitext('a.b'), os.environ, os.name, os.getpid() > 0

import sys
try:
    1 / 0
except ZeroDivisionError:
    result = sys.exc_info()[0].__name__, sys.exc_info()[2], sys.version_info[0], sys.path
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
