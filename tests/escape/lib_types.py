# types gives names to types, whose constructors stay refused.
from attempt import attempts, works

attempts('''
import types
loot = types.FunctionType((lambda: 0).__code__, {})

import types
loot = types.FunctionType(compile('1', 'x', 'eval'), {})()

import types
loot = types.CodeType(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 1, b'', b'')

import types
loot = types.CellType(1)

import types
loot = types.TracebackType(None, None, 0, 0)

import types
loot = types.FrameType()

import types
loot = types.MethodType(getattr, cap)('__globals__')

import types
loot = call(types.MethodType, getattr, cap)('__globals__')

import types
loot = types.MethodType(cap, given).__self__

import types
loot = types.ModuleType('x').__dict__

import types
loot = types.GeneratorType.gi_frame.__get__(running)

import types
loot = types.FunctionType.__globals__.__get__(cap)

import types
loot = types.MappingProxyType(given)['_private']

import types
loot = types.new_class('C', (Given,)).__bases__

import types
loot = types.get_original_bases(Given)

import types
loot = types.resolve_bases((Given,))[0].__dict__

import types
loot = types.coroutine(generator).__wrapped__

import types
m = types.ModuleType('os')
m.__builtins__ = call
loot = m.__spec__ or m.__loader__
''')

works('''
import types
m = types.ModuleType('m', 'doc')
m.a = 1
n = types.SimpleNamespace(b=2)
n.c = 3
result = m.a, m.__doc__, n, types.MethodType(lambda self: self, 5)(), types.MappingProxyType({'k': 1})['k']

import types
C = types.new_class('C', (), {}, lambda ns: ns.update(x=1))
result = C.x, isinstance(cap, types.FunctionType), isinstance(running, types.GeneratorType)
''')
