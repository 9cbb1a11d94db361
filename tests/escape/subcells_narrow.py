# A cell that makes cells of its own gives them at most what it has, whatever it asks for.
import rexec

from attempt import _assigning


class Poor(rexec.RExec):
    ok_builtin_modules = ('math', 'rexec', 'string')
    ok_sys_names = ('version',)
    ok_posix_names = ('getpid',)
    nok_builtin_names = ('open', 'eval')

    def r_open(self, *args):
        raise OSError('no file for you')


def attack(source):
    rx = Poor(limits={'max_fuel': 3_000_000, 'max_memory': 64 << 20})
    main = rx.add_module('__main__')
    main.cap = attack
    try:
        rx.r_exec(_assigning('loot', source))
        loot = rx.r_eval("globals().get('loot')")
    except BaseException as e:
        print(f'blocked: {type(e).__name__}: {e}')
    else:
        print('ESCAPED' if loot else 'harmless')


for source in '''
import rexec
rexec.RExec().r_exec('import json')

import rexec
class R(rexec.RExec):
    ok_builtin_modules = ('json', 'os', 'gc', 'math')
loot = R().r_eval("__import__('json')")

import rexec
rexec.RExec().r_exec('open("/etc/passwd")')

import rexec
class R(rexec.RExec):
    def r_open(self, name, *args):
        return super().r_open(name)
R().r_exec('open("/etc/passwd")')

import rexec
class R(rexec.RExec):
    nok_builtin_names = ()
loot = R().r_eval('eval')

import rexec
class R(rexec.RExec):
    ok_path = ('/etc', '/')
R().r_exec('import passwd')

import rexec
class R(rexec.RExec):
    ok_sys_names = ('_getframe', 'modules', 'settrace', 'exc_info')
R().r_exec('import sys; sys._getframe')

import rexec
class R(rexec.RExec):
    ok_posix_names = ('system', 'listdir', 'environ')
R().r_exec('import os; os.listdir("/")')

import rexec
class R(rexec.RExec):
    ok_environ_names = ('PATH', 'HOME')
loot = R().r_eval('__import__("os").environ')

import rexec
class R(rexec.RExec):
    ok_own_dict = True
R().r_exec('class C: pass\\nC().__dict__')

import rexec
rexec.RExec().r_exec('cap.__globals__')

import rexec
rx = rexec.RExec()
rx.add_module('__main__').cap = cap
rx.r_exec('cap.__globals__')

import rexec
rx = rexec.RExec()
rx.r_exec('def f(): return 5')
loot = rx.r_eval('f').__globals__

import rexec
rx = rexec.RExec(limits={'max_fuel': 10**12})
rx.r_exec('while True: pass')

import rexec
rx = rexec.RExec(limits={'max_fuel': 1000})
try:
    rx.r_exec('while True: pass')
except BaseException as e:
    rx.add_limits({'max_fuel': 10**12})
    rx.r_exec('while True: pass')

import rexec
rexec.set_limits(__builtins__.__dict__ if hasattr(__builtins__, '__dict__') else {}, {'max_fuel': 10**12})

import rexec
rexec.set_options(globals(), own_dict=True)

import rexec
rexec.unbrand(globals())

import rexec
loot = rexec.audit(globals())

import rexec
rexec.LimitExceeded('max_fuel')

import rexec
class L(rexec.LimitExceeded): pass

import rexec
type(rexec.LimitExceeded)('L', (rexec.LimitExceeded,), {})

import rexec
rexec.RExec(limits={'max_fuel': -1})

import rexec
rexec.RExec(limits={'fuel': 5})

import rexec
rexec.RExec(limits={'max_fuel': True, 'max_time': 'x'})

import rexec
rexec.RExec(hooks=5).r_exec('import nothing')

import rexec
rexec.RExec.__init__.__globals__

import rexec
rexec._rexec

import rexec
rexec.RExec._held

import rexec
rexec._held_of.__self__

import rexec
rexec._held_of(rexec.RExec()).builtins.__dict__

import rexec
rexec.sys is not __import__("sys") or rexec.sys._getframe

import rexec
rexec._os is not __import__("os") or rexec._os.system

import rexec
rexec.FileWrapper(cap)._stream

import rexec
rexec.RHooks().openfile('/etc/passwd')

import rexec
rexec.RHooks().default_path()

import rexec
rexec._plant('getsets')

import rexec
rx = rexec.RExec()
rx.r_exec('import rexec\\nrexec.RExec().r_exec("import rexec; rexec.RExec().r_exec(\\'import json\\')")')

exec('import json', {'__builtins__': dict(vars(__builtins__)) if False else {'__import__': __import__}})

space = {'__builtins__': {'__import__': __import__, 'cap': cap}}
exec('r = cap.__globals__', space)

import rexec
rx = rexec.RExec()
rx.modules['__main__'] = rx.modules['sys'] = cap
rx.r_exec('x = 1')
loot = rx.modules['__main__'] is cap
'''.strip('\n').split('\n\n'):
    attack(source)

rx = Poor(limits={'max_fuel': 3_000_000})
rx.r_exec('''
import rexec
inner = rexec.RExec(limits={'max_fuel': 50_000})
inner.add_module('__main__').double = lambda x: x * 2
inner.r_exec('import math\\nresult = double(int(math.sqrt(16)))')
try:
    inner.r_exec('while True: pass')
except rexec.LimitExceeded as e:
    stopped = e.limit
inner.add_limits({'max_fuel': 20_000})
result = inner.r_eval('result'), stopped, sorted(inner.modules), inner.usage()['fuel'] > 0 if 'fuel' in inner.usage() else sorted(inner.usage())
''')
print('allowed:', rx.r_eval('result'))
