# A supervisor's overrides are asked with exact text, and what a cell does around them leads nowhere.
import rexec

from attempt import _assigning

asked = []


class Served(rexec.RHooks):
    modules = {'/cell/good.py': 'value = 5\ndef f():\n    return value\n',
               '/cell/thief.py': 'import os\nstolen = os.system\n',
               '/cell/probe.py': 'found = __builtins__\n',
               '/cell/pkg/__init__.py': 'from . import inner\n',
               '/cell/pkg/inner.py': 'name = __name__\nfrom . import __name__ as above\n'}

    def path_exists(self, path):
        return path in self.modules or self.path_isdir(path)

    def path_isdir(self, path):
        return path in ('/cell', '/cell/pkg')

    def path_isfile(self, path):
        return path in self.modules

    def openfile(self, name, mode='r', buffering=-1):
        import io
        asked.append(name)
        return io.StringIO(self.modules[name])


class Cell(rexec.RExec):
    ok_path = ('/cell',)
    ok_posix_names = ()

    def r_open(self, *args, **kwargs):
        asked.append([type(a).__name__ for a in args] + sorted(kwargs))
        raise OSError('no file for you')


def attack(source, names=()):
    rx = Cell(hooks=Served())
    try:
        rx.r_exec(_assigning('loot', source))
        loot = rx.r_eval("globals().get('loot')")
    except BaseException as e:
        print(f'blocked: {type(e).__name__}: {e}')
    else:
        print('ESCAPED' if loot else 'harmless')


def allow(source):
    rx = Cell(hooks=Served())
    try:
        rx.r_exec(_assigning('loot', source))
        print(f'allowed: {rx.r_eval("result")!r}')
    except BaseException as e:
        print(f'refused: {type(e).__name__}: {e}')


for source in ('''
import thief
loot = thief.stolen

import probe
loot = probe.found is not __builtins__

import good
loot = good.f.__globals__

import good
loot = good.__spec__ if hasattr(good, '__spec__') else None

import sys
sys.path.append('/etc')
import passwd

import sys
sys.path[:] = ['/']
import etc

import sys
sys.path_hooks = [lambda p: p]
sys.meta_path = [lambda *a: 1]
import sub

import sys
sys.modules['good'] = open
import good
loot = good.__self__

import sys
sys.modules['os'].system

import sys
sys.modules['__main__'] = 5
del sys.modules['sys'], sys.modules['builtins'], sys.modules['__builtin__']
import sys

import sys
class D(dict):
    def get(self, *a): return open.__globals__
sys.modules = D()
import nothing_there

import pkg.inner
loot = pkg.inner.good

__import__('pkg', {'__path__': ['/etc']}, {}, ['passwd'])
loot = __import__('sys').modules.get('pkg.passwd')

__import__('passwd', {'__package__': 'etc', '__path__': ['/etc']}, {}, (), 1)

__import__('inner', {'__package__': 'pkg', '__name__': 'pkg.x', '__path__': ['/etc']}, {}, ('name',), 1).name.__globals__

class S(str):
    def split(self, *a): return ['/etc/passwd']
    def rpartition(self, *a): return ('', '', '/etc/passwd')
    def partition(self, *a): return ('/etc/passwd', '', '')
__import__(S('passwd'))

class S(str):
    def isidentifier(self): return True
__import__(S('../etc/passwd'))

__import__('/etc/passwd')

__import__('good/../thief')

__import__('good', fromlist=[S for S in ['..', '/etc']])
loot = __import__('sys').modules.get('good...')

class S(str):
    def __str__(self): return '/etc/passwd'
open(S('x'), S('w'))

open('x', opener=lambda *a: 3)

open('x', mode='r', encoding=None)

open(**{'file': 'x', 'mode': 'w'})

open.__call__.__self__

open.__class__.__call__.__globals__

open.__class__.__init__.__globals__

type(open)().__call__('x')

__import__.__class__.__mro__

reload(__import__('good')).f.__globals__

reload(cap) if 'cap' in globals() else reload(open)

import good
good.f = None
del good.value
reload(good)
loot = good.f.__code__

import rexec
rexec.RExec.r_open = lambda *a: 1
loot = open('x')

import rexec
class Mine(rexec.RExec):
    ok_builtin_modules = ('os', 'sys', 'gc')
    ok_path = ('/etc',)
loot = Mine().r_eval("__import__('passwd')")

import rexec
loot = rexec.RHooks().openfile('/etc/passwd').read()

import rexec
h = rexec.RHooks()
loot = h.path_isfile('/etc/passwd')

import rexec
loot = rexec.RHooks().listdir('/')

import rexec
loot = rexec.RExec().r_execfile('/etc/passwd')

import rexec
rexec.RHooks().load_source('x', '/etc/passwd')
''').strip('\n').split('\n\n'):
    attack(source)

allow('import good, pkg.inner\nresult = good.f(), pkg.inner.name')
allow('import good\ngood.value = 6\nresult = reload(good) is good, good.value')
allow('from good import value as v, f\nresult = v, f()')
allow("try:\n    open('x', 'r')\nexcept OSError as e:\n    result = str(e)")
print(asked[-3:])
