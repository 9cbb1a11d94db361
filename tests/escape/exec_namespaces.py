# Namespaces of every shape for exec, eval and functions: the code in them belongs to the cell.
import builtins

from attempt import attempts, cap, cell, works


def run(code, space):
    exec(code, space)
    return space.get('r')


given_all = dict(run=run)

attempts('''
exec('loot2 = cap.__globals__')

exec('r = cap.__globals__', {'cap': cap})

exec('r = cap.__globals__', {'cap': cap, '__builtins__': {}})

exec('r = cap.__globals__', {'cap': cap, '__builtins__': 5})

exec('r = cap.__globals__', {'cap': cap, '__builtins__': None})

exec('r = cap.__globals__', {'cap': cap, '__builtins__': __builtins__})

exec('r = cap.__globals__', {'cap': cap, '__builtins__': dict(__builtins__)})

class D(dict):
    def __getitem__(self, key): return cap
    def __missing__(self, key): return cap
exec('r = anything.__globals__', D(anything=cap))

class D(dict):
    def __getitem__(self, key): return cap
exec('loot2 = anything', D())

class D(dict):
    def __contains__(self, key): return True
exec('r = cap.__globals__', {'cap': cap}, D())

space = {'cap': cap, '__builtins__': {}}
exec('def f(): return cap.__globals__', space)
space['__builtins__'] = __builtins__
loot = space['f']()

space = {'cap': cap}
exec('def f(): return cap.__globals__', space)
del space['__builtins__']
loot = space['f']()

space = {'cap': cap}
exec('def f(): return cap.__globals__', space)
del space['__builtins__']
loot = call(space['f'])

space = {'cap': cap}
exec('class C:\\n  def m(self): return cap.__code__', space)
space.clear()
loot = call(space.get, 'C')

del __builtins__
loot = run.__globals__

del __builtins__
loot = eval('run.__globals__')

__builtins__ = 5
loot = eval('run.__globals__')

__builtins__ = {}
def f(): return run.__code__
loot = call(f)

globals()['__builtins__'] = {'__import__': __import__}
def f():
    import os
    return os
loot = call(f)

call(globals)['__builtins__'] = 5
loot = call(lambda: run.__globals__)

globals().clear()
[].__class__.__base__.__subclasses__

exec(compile('r = cap.__globals__', 'f', 'exec'), {'cap': cap})

eval(compile('cap.__globals__', 'f', 'eval'))

exec('r = 1', type('D', (dict,), {'__setitem__': lambda self, k, v: v.__globals__})())

exec('r = cap', {}, type('D', (dict,), {'__getitem__': lambda self, k: cap.__globals__})())

exec('r = 1', given)

exec('r = 1', {}, given)

eval('x', given)
''', **given_all)

works('''
space = {}
exec('x = 1\\ndef f(): return x + len([1])', space)
result = space['f'](), '__builtins__' in space, eval('x + 1', space), run('r = 2 + 2', {})

class D(dict):
    def __missing__(self, key): return key.upper()
result = eval('abc', {}, D()), eval('x', {'x': 1}, {'x': 2})

exec('a = 1'); result = a, eval('a + 1'), call(eval, 'a + 2')

def f():
    x = 5
    return locals(), eval('x'), exec('y = 1')
result = f()
''', **given_all)

# What free code runs in a cell's namespace belongs to the cell; in a fresh one it is free.
space = cell(cap=cap)
exec('x = 1', space)
try:
    exec('stolen = cap.__globals__', space)
    print('ESCAPED')
except RuntimeError as e:
    print('of the brand:', e)
fresh = {'cap': cap}
exec('r = cap.__globals__ is not None', fresh)
print('free:', fresh['r'], fresh['__builtins__'] is vars(builtins))
