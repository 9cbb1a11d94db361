# Imports of a cell of the framework that ask for more.
import rexec
from attempt import Given, call, cap, verdict


class Closed(rexec.RExec):
    # What a cell may open, its hooks open too; this one may open nothing.
    ok_posix_names = ()

    def r_open(self, file, *rest):
        raise OSError(f'not for you: {file}')


def run(source, want):
    rx = Closed()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
import gc
loot = gc

import _rexec
loot = _rexec

import _padcell
loot = _padcell

import threading
loot = threading

import importlib
loot = importlib

import sys
sys.path.insert(0, '/')
import etc
loot = etc

__path__ = ['/']
__package__ = '__main__'
from . import etc
loot = etc

__import__('etc', {'__path__': ['/'], '__package__': 'x'}, None, [], 1)
loot = 1

loot = __import__('os', fromlist=['system']).system

loot = __import__('../x')

loot = __import__.__self__

loot = reload(cap)

import math
class M(type(math)): pass
loot = reload(M('os'))

import sys
loot = reload(sys)._getframe

import rexec
loot = rexec.sys._getframe

import rexec
loot = rexec._rexec.make_cell

import rexec
loot = rexec.RHooks().openfile('/dev/null')

import rexec
loot = rexec.RHooks().path_isfile('/etc/passwd')

import rexec
loot = rexec.RHooks().listdir('/')

import rexec
loot = rexec._held_of(given)

import rexec
class W(rexec.RExec):
    ok_builtin_modules = ('gc', 'threading')
inner = W()
inner.r_exec('import gc')
loot = 1
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
import math, json, collections.abc
math.own = 1
result = math.own, reload(math) is math, __import__('json').dumps([])

import rexec
inner = rexec.RExec()
inner.r_exec('import math\nx = math.floor(2.5)')
result = inner.r_eval('x')
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
