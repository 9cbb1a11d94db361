# compile, eval and exec with globals, locals and flags of the cell's choice.
from attempt import attempts, works

attempts('''
compile('cap.__globals__', 'x', 'eval').co_names

eval(compile('cap.__globals__', '<x>', 'eval'))

eval('cap.__globals__', {'cap': cap})

eval('cap.__globals__', {'__builtins__': {}}, {'cap': cap})

exec('loot = cap.__globals__', globals())

exec('x = cap.__code__', {'cap': cap, '__builtins__': None})

class G(dict):
    def __getitem__(self, key):
        return cap
loot = eval('anything.__globals__', {}, G())

eval('__builtins__["open"]("/etc/passwd")', {'__builtins__': __builtins__})

exec(compile('loot = 1', 'x', 'exec', flags=0x2000), {'__builtins__': {}}) or globals().get('loot')

eval(compile('f"{cap.__globals__}"', 'x', 'eval'))

(lambda: 0).__code__.replace(co_names=('__globals__',))

type((lambda: 0).__code__)

type(cap)((lambda: 0).__code__, {})
''')

works('''
eval('1 + a', {'a': 2}), eval('b', {}, {'b': 3}), eval(compile('4', 'x', 'eval'))

space = {}
exec('def f(x): return x * 2', space)
result = space['f'](4), type(compile('1', 'x', 'eval')).__name__
''')
