# Cells that are given up make room for new ones; what was kept of them stays what it was.
import gc
import rexec
from attempt import attack, allow, cell, verdict

MADE = '''
def reader(f):
    return f.__globals__
def walk(f):
    yield f.__globals__
lazy = map(getattr, [cap], ['__globals__'])
class C:
    def read(self, f):
        return f.__code__
try:
    1 / 0
except ZeroDivisionError as e:
    error = e
'''

def cap():
    return 1

def drop_and_make(n):
    # Raw cells, nested ones and those of the framework, with nothing kept of them.
    for i in range(n):
        space = {'__builtins__': {'exec': exec, 'dict': dict, 'map': map}}
        exec("g = {'__builtins__': dict()}\nexec('def f(): pass\\nf()', g)\ndef f(): return 1\nf()", space)
        if i % 8 == 0:
            rexec.RExec(limits={'max_fuel': 10000}).r_exec('x = 1')
    gc.collect()

def kept(*names):
    space = {'__builtins__': dict(vars(__import__('builtins'))), 'cap': cap}
    exec(MADE, space)
    return [space[name] for name in names]

reader, walk, lazy, C, error = kept('reader', 'walk', 'lazy', 'C', 'error')
generator = walk(cap)
branded = {}
exec("exec('x = 1', branded)", cell(branded=branded))
attack.__globals__['_kept'].clear()
drop_and_make(40)
verdict(lambda: reader(cap))
verdict(lambda: next(generator))
verdict(lambda: next(lazy))
verdict(lambda: C().read(cap))
exec('loot = ().__class__', branded)
verdict(lambda: exec('loot = cap.__globals__', {**branded, 'cap': cap}))
branded['cap'] = cap
del branded['__builtins__']
verdict(lambda: exec('loot = cap.__globals__', branded))
drop_and_make(40)
verdict(lambda: reader(cap))
print(error.__class__.__name__, C.__name__, callable(C().read))

# A cell gives its number up only when nothing of it is left, its subcells among that.
space = cell()
exec("sub = {'__builtins__': {'len': len}}\nexec('def f(g): return g.__globals__', sub)\nf = sub['f']", space)
f = space['f']
space = None
attack.__globals__['_kept'].clear()
drop_and_make(40)
verdict(lambda: f(cap))
# Limits stay with the builtins they were set for, also while no code of the cell is left.
limited = {'len': len, 'range': range}
rexec.set_limits(limited, {'max_fuel': 200})
drop_and_make(40)
def count():
    exec('for i in range(10 ** 6): pass', {'__builtins__': limited})
    return 'counted'
verdict(count)
allow('result = sum([1, 2, 3])')
