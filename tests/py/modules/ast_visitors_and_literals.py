# literal_eval, visitors, transformers, walking and helpers of ast.
import ast
for s in ["[1, 2, (3,)]", "{'a': -1}", "1+2j", "-1-2j", "set()", "'a' 'b'", "b'x'", "{1,2}", " [1]", "f()", "a", "1+1", "[a]", "-'x'", "{**a}", "1 if 2 else 3", "1+", "(1, [2, {3: 4}])"]:
    try: print(repr(ast.literal_eval(s)))
    except Exception as e: print(type(e).__name__, str(e).split('object')[0])
class V(ast.NodeVisitor):
    def visit_Name(self, n): print('name', n.id)
    def visit_Call(self, n): print('call'); self.generic_visit(n)
V().visit(ast.parse('f(a, b(c), d=e)'))
class T(ast.NodeTransformer):
    def visit_Name(self, n): return ast.copy_location(ast.Constant(n.id), n)
    def visit_Pass(self, n): return None
    def visit_Expr(self, n): self.generic_visit(n); return [n, n]
t=T().visit(ast.parse('a+b\nif x:\n  y\n  pass'))
print(ast.unparse(t))
t = ast.fix_missing_locations(ast.Module([ast.Assign([ast.Name('x', ast.Store())], ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))], []))
ns={}
exec(compile(t,'x','exec'),ns); print(ns['x'])
for n in ast.walk(ast.parse('a = [b, c(d)]')):
    print(type(n).__name__, end=' ')
print()
print(ast.get_source_segment('abc = (d +\n e)', ast.parse('abc = (d +\n e)').body[0].value))
print(repr(ast.get_docstring(ast.parse('def f():\n  """a\n    b\n   c"""').body[0])))
class MyName(ast.Name):
    pass
print(eval(compile(ast.fix_missing_locations(ast.Expression(MyName('x', ast.Load()))), '', 'eval'), {'x': 5}))
print(compile('1', '', 'eval', ast.PyCF_ONLY_AST).body.value)
print(ast.parse('x').body[0].value.ctx is ast.parse('y').body[0].value.ctx)
tree = ast.parse('def f():\n  x = 1\n  return x.y\nf()\n')
ast.increment_lineno(tree, 10)
try:
    exec(compile(tree, '<tree>', 'exec'), {})
except AttributeError as e:
    tb = e.__traceback__.tb_next
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
