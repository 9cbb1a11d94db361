# Trees of the module ast compile to what the same text would, and no further.
from attempt import attempts, works

attempts(r'''
import ast
t = ast.parse('cap.x', mode='eval')
t.body.attr = '__globals__'
loot = eval(compile(t, 'x', 'eval'))

import ast
class S(str): pass
t = ast.parse('cap.x', mode='eval')
t.body.attr = S('__globals__')
compile(t, 'x', 'eval')

import ast
t = ast.parse('x', mode='eval')
t.body = ast.Constant(value=cap)
loot = eval(compile(ast.fix_missing_locations(t), 'x', 'eval'))

import ast
t = ast.parse('f(x=1)', mode='eval')
class S(str): pass
t.body.keywords[0].arg = S('x')
compile(t, 'x', 'eval')

import ast
t = ast.parse('import math')
t.body[0].names[0].name = 'os'
exec(compile(t, 'x', 'exec'))

import ast
t = ast.parse('from math import pi')
t.body[0].module = 'os'
exec(compile(t, 'x', 'exec'))

import ast
t = ast.parse('match given:\n  case object(x=y): loot = y')
t.body[0].cases[0].pattern.kwd_attrs = ['__dict__']
exec(compile(t, 'x', 'exec'))

import ast
t = ast.parse('del given.x')
t.body[0].targets[0].attr = '__class__'
exec(compile(t, 'x', 'exec'))

import ast
t = ast.parse('given.x = 1')
t.body[0].targets[0].attr = '__class__'
exec(compile(t, 'x', 'exec'))

import ast
t = ast.parse('f"{x}"', mode='eval')
t.body.values[0].value = ast.parse('cap.__globals__', mode='eval').body
loot = eval(compile(t, 'x', 'eval'))

import ast
t = ast.parse('x', mode='eval')
t.body.ctx = ast.Store()
compile(t, 'x', 'eval')

import ast
t = ast.Module(body=[ast.Return(value=None)], type_ignores=[])
compile(ast.fix_missing_locations(t), 'x', 'exec')

import ast
class L(list):
    def __getitem__(self, i): return cap.__globals__
    def __iter__(self): return iter([cap.__globals__])
t = ast.parse('1')
t.body = L(t.body)
exec(compile(t, 'x', 'exec'))
loot = None

import ast
ast.NodeTransformer.generic_visit.__globals__

import ast
ast.parse.__globals__

import ast
ast.literal_eval('cap.__globals__')

import ast
ast.literal_eval(ast.parse('cap', mode='eval'))

import ast
t = ast.parse('x = 1')
t.body[0].lineno = 10**30
compile(t, 'x', 'exec')

import ast
t = ast.parse('x = 1')
t.body[0].targets = []
compile(t, 'x', 'exec')

import ast
t = ast.parse('x', mode='eval')
t.body = t
compile(t, 'x', 'eval')

compile('cap.__globals__', 'x', 'eval', 0x400).body.attr.__class__.__base__.__subclasses__
''')

works(r'''
import ast
class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)
t = Double().visit(ast.parse('1 + 2', mode='eval'))
result = eval(compile(t, 'x', 'eval')), ast.unparse(t), ast.literal_eval('[1, {2: 3}]'), [type(n).__name__ for n in ast.walk(t)][:2]
''')
