# compile, its flags, its names and the code it gives.
from attempt import attempts, works

attempts(r'''
compile('cap.__globals__', 'x', 'eval').co_names

compile('1', 'x', 'eval').co_code

compile('1', 'x', 'eval').replace(co_names=('a',))

list(compile('1', 'x', 'eval').co_positions())

list(compile('1', 'x', 'eval').co_lines())

compile('1', 'x', 'eval').__class__(1)

compile('1', 'x', 'eval').__reduce_ex__(2)

compile('1', 'x', 'eval').__class__.co_consts

getattr(compile('1', 'x', 'eval'), 'co_consts', None)

'{0.co_consts}'.format(compile('1', 'x', 'eval'))

eval(compile('cap.__globals__', 'x', 'eval'))

exec(compile('global loot; loot = cap.__globals__', 'x', 'exec'))

eval(compile('cap.__globals__', 'x', 'eval'), {'cap': cap})

compile('1', cap, 'eval')

compile('1', 'x', cap)

compile(cap, 'x', 'eval')

compile('1', 'x', 'eval', flags=1 << 40)

compile('1', 'x', 'eval', optimize=9)

compile('(' * 10000, 'x', 'eval')

compile('x' * 100 + '.a' * 20000, 'x', 'eval')
loot = None

compile('lambda: ' * 2000 + '1', 'x', 'eval')
loot = None

compile('\0', 'x', 'eval')

def f(): pass
f.__code__ = compile('1', 'x', 'eval')

import types
types.CodeType(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 0, b'', b'', (), ())

import types
types.FunctionType(compile('cap.__globals__', 'x', 'eval'), {'cap': cap})

type(lambda: 0)(compile('1', 'x', 'eval'), {})
''')

works(r'''
c = compile('a + 1', 'name', 'eval')
result = eval(c, {'a': 1}), exec(compile('b = 2', 'n', 'exec')), b, type(c).__name__, repr(c)[:13]

compile('if 1:\n  x = 1\n', 'f', 'exec') is not None, eval(compile('1\n', 'f', 'eval'))
''')
