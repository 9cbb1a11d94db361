# Cells with little or nothing among their builtins are cells all the same.
from attempt import attempts, works

attempts(r'''
exec('x = cap.__globals__', {'__builtins__': {}, 'cap': cap})

exec('x = len', {'__builtins__': {}})

exec('import math', {'__builtins__': {}})

exec('class C: pass', {'__builtins__': {}})

exec('x = cap.__globals__', {'__builtins__': None, 'cap': cap})

exec('x = cap.__code__', {'__builtins__': 5, 'cap': cap})

exec('x = [].__class__.__base__.__subclasses__()', {'__builtins__': ''})

exec('x = (lambda: 0).__globals__', {'__builtins__': {}})

exec('x = (x for x in ()).gi_frame', {'__builtins__': {}})

exec('try:\n  1/0\nexcept BaseException: pass', {'__builtins__': {}})

exec('assert 0', {'__builtins__': {'AssertionError': cap}})

exec('def f(): return cap.__globals__\nf()', {'__builtins__': {}, 'cap': cap})

exec('@cap\ndef f(): pass\nx = f.__class__', {'__builtins__': {}, 'cap': lambda f: cap.__globals__})

exec('x = f"{cap.__globals__}"', {'__builtins__': {}, 'cap': cap})

exec('x = "{0.__globals__}".format(cap)', {'__builtins__': {}, 'cap': cap})

exec('match cap:\n  case g(): pass', {'__builtins__': {}, 'cap': cap, 'g': type('G', (), {})})
loot = None

exec('for x in cap.__globals__: pass', {'__builtins__': {'iter': iter}, 'cap': cap})

exec('x = __build_class__', {'__builtins__': {'__build_class__': cap}})
exec('class C: pass\nx = C.__globals__', {'__builtins__': {'__build_class__': lambda *a: cap}})

exec('import os\nx = os.__globals__', {'__builtins__': {'__import__': lambda *a: cap}})

exec('print(cap.__globals__)', {'__builtins__': {'print': print}, 'cap': cap})

eval('__builtins__', {'__builtins__': {}})

eval('cap.__globals__', {'__builtins__': {}, 'cap': cap}, {})
''')

works(r'''
space = {'__builtins__': {}}
exec("x = 1 + 2\ndef f(a, b=x): return [a, b, None, True]\ny = f(5)\nz = f'{y!r}' + 'a'.upper()", space)
result = space['y'], space['z']

space = {'__builtins__': {'len': len, '__build_class__': __build_class__, '__name__': 'm'}, '__name__': 'm'}
exec('class C:\n  def m(self): return len([1])\nr = C().m()', space)
result = space['r']
''')
