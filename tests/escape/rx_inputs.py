# What the r_ methods take: text, bytes, code, names, modules; and what a cell does to make them act for it.
import builtins
import sys

import rexec

from attempt import _assigning


def fresh(**kw):
    rx = rexec.RExec(**kw)
    rx.add_module('__main__').cap = fresh
    return rx


def show(action):
    try:
        value = action()
        print('=', value if isinstance(value, (str, int, tuple, list, type(None), bool)) else type(value).__name__)
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


free_code = compile('cap.__globals__', 'f', 'eval')
free_function = compile('def f():\n    return cap.__globals__\n', 'f', 'exec')

rx = fresh()
show(lambda: rx.r_eval(free_code))
show(lambda: rx.r_exec(free_function))
show(lambda: rx.r_eval('f()'))
show(lambda: rx.r_eval(b'1 + 1'))
show(lambda: rx.r_exec(b'x = 5'))
show(lambda: rx.r_eval('x'))
show(lambda: rx.r_eval('x = 1'))
show(lambda: rx.r_exec(5))
show(lambda: rx.r_execfile('/nonexistent/file.py'))
show(lambda: rx.r_import('gc'))
show(lambda: rx.r_import('math') is rx.modules['math'])
show(lambda: rx.r_import(5))
show(lambda: rx.r_import(''))
show(lambda: rx.r_reload(sys))
show(lambda: rx.r_unload(sys))
show(lambda: rx.r_reload(rx.modules['math']) is rx.modules['math'])
show(lambda: rx.r_unload(rx.modules['math']))
show(lambda: 'math' in rx.modules)
show(lambda: rx.r_open('x', 'w'))
show(lambda: rx.r_exc_info())

# The namespace of a cell's main module is put right before each run.
for mischief in ('__builtins__ = {}', 'del __builtins__', 'globals().clear()', '__builtins__ = 5',
                 'import sys; sys.modules.clear()', 'import sys; sys.modules["__main__"] = sys',
                 'import sys; del sys.modules["builtins"]; sys.modules["sys"] = 5',
                 'import sys; sys.modules["builtins"] = {"open": 5}',
                 'import builtins; builtins.__dict__ if 0 else None; builtins.len = None',
                 'class E:\n    def __setattr__(s, n, v): pass\nimport sys; sys.modules["__main__"] = E()',
                 'class D(dict):\n    def __getitem__(s, k): return cap\nimport sys; sys.modules = D()',
                 '__name__ = "builtins"; __file__ = "/etc/passwd"; __loader__ = __spec__ = 5',
                 'import sys; sys.exc_info = sys.exit = None',
                 'def __getattr__(name): return cap.__globals__'):
    rx = fresh()
    rx.r_exec(mischief)
    rx.r_exec('y = 1')
    main = rx.add_module('__main__')
    try:
        loot = rx.r_eval('[].__class__.__base__.__subclasses__()')
    except RuntimeError as e:
        print(mischief.split('\n')[0][:60], '->', e, main.__builtins__ is vars(builtins), rx.r_eval('y'))

# An answer of a cell is reduced where the engine asks.
rx = fresh()
rx.r_exec('''
class S(str):
    def __str__(self): return self
class I(int): pass
class C:
    def __str__(self): return S('s')
    def __repr__(self): return S('r')
    def __format__(self, spec): return S('f')
    def __index__(self): return I(3) if 0 else 3
    def __len__(self): return I(2)
    def __bool__(self): return True
    def __hash__(self): return I(7)
c = C()
''')
c = rx.r_eval('c')
print(*(type(f(c)).__name__ for f in (str, repr, format, len, bool, hash)), type(range(5)[c]).__name__)

for source in ('exec("cap.__globals__")', 'eval("cap.__globals__", {"cap": cap})', 'r = __import__("sys").modules["__main__"].cap.__code__',
               'import __main__\n__main__.__dict__', 'import __main__\nvars(__main__)', 'import __main__\n__main__.__builtins__'):
    rx = fresh()
    show(lambda: rx.r_exec(source))
