# A cell is the supervisor of its subcells and of nothing else.
import rexec
from attempt import Given, call, cap, verdict


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
import rexec
class W(rexec.RExec):
    ok_own_dict = True
inner = W()
inner.r_exec('class A: pass')
loot = inner.r_eval('A().__dict__') is not None

import rexec
class W(rexec.RExec):
    ok_path = ('/',)
inner = W()
inner.r_exec('import etc')
loot = 1

import rexec
class W(rexec.RExec):
    ok_environ_names = ('PATH', 'HOME', 'PADCELL_CASE')
loot = W().r_eval('__import__("os").environ')

import rexec
class W(rexec.RExec):
    ok_posix_names = ('system', 'remove', 'open')
loot = W().r_eval('__import__("os").remove')

import rexec
class W(rexec.RExec):
    nok_builtin_names = ()
loot = W().r_eval('open("new.txt", "w")')

import rexec
rexec.set_limits(__builtins__, {})
loot = 1

import rexec
rexec.set_options(__builtins__, own_dict=True)
loot = 1

import rexec
loot = rexec.audit(__builtins__)

import rexec
rexec.unbrand(globals())
loot = 1

import rexec
inner = rexec.RExec()
inner.r_exec('def f(): pass')
loot = inner.r_eval('f').__globals__

import rexec
loot = rexec.RExec().modules['__main__'].__dict__

import rexec
class W(rexec.RExec):
    def r_import(self, *a): return cap.__globals__
loot = W().r_eval('__import__("x")')

import rexec
rexec.RExec.r_open.__code__ = (lambda *a: 1).__code__
loot = 1

import rexec
class W(rexec.RExec):
    def __init__(self): pass
loot = W().r_exec('x = 1') or 1

import rexec
call(rexec.set_limits, __builtins__, {})
loot = 1
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
import rexec
inner = rexec.RExec(limits={'max_fuel': 100000})
inner.add_module('__main__').given = 5
inner.r_exec('x = given + 1')
try:
    inner.r_exec('while True: pass')
except rexec.LimitExceeded as stop:
    result = inner.r_eval('x') if not stop else stop.limit

import rexec
class W(rexec.RExec):
    def r_open(self, file, *rest):
        raise OSError('inner')
try:
    W().r_exec("open('x')")
except OSError as e:
    result = str(e)
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
