# exec and eval with given globals and locals.
g = {}
exec('x = 1\ndef f(): return x', g)
print(g['x'], g['f'](), sorted(k for k in g if k != '__builtins__'))
l = {}
exec('y = 2; z = y + 1', {'a': 5}, l)
print(l)
print(eval('a + b', {'a': 1}, {'b': 2}), eval('  1 + 1'), eval('x', {'x': 'X'}))
def f():
    v = 10
    exec('v = 20')
    w = eval('v + 1')
    return v, w
print(f())
exec('top = 1')
print(top)
ns = {}
exec('class C:\n    k = [i for i in range(3)]\n', ns)
print(ns['C'].k, ns['C'].__module__)
code = compile('a * 2', 'file', 'eval')
print([eval(code, {'a': v}) for v in (1, 'x', [0])])
exec(compile('print("single"); 1 + 1', 'f', 'single'))
exec(compile('for i in range(2): print(i)', 'f', 'exec'))
m = {'n': 1}
exec('global n; n = 2\nloc = n', m, d := {})
print(m['n'], d)
for src in ('1 +', 'x = 1', 'a b'):
    try:
        eval(src)
    except SyntaxError as e:
        print(type(e).__name__, e.msg)
try:
    eval('missing_name', {})
except NameError as e:
    print(e)
