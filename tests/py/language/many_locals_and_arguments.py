# Functions with hundreds of locals, parameters, constants and names.
names = [f'v{i}' for i in range(400)]
src = 'def f():\n' + ''.join(f'    {n} = {i}\n' for i, n in enumerate(names)) + '    return ' + ' + '.join(names) + '\n'
d = {}
exec(src, d)
print(d['f'](), sum(range(400)))
src = 'def g(' + ', '.join(f'p{i}={i}' for i in range(300)) + '):\n    return p0 + p150 + p299\n'
exec(src, d)
print(d['g'](), d['g'](10), d['g'](p299=0))
src = 'def h(' + ', '.join(f'a{i}' for i in range(260)) + '):\n    return a259 - a0\n'
exec(src, d)
print(d['h'](*range(260)))
src = 'def k():\n' + ''.join(f'    c{i} = 0\n' for i in range(300)) + '    def inner():\n        nonlocal ' + ', '.join(f'c{i}' for i in range(300)) + '\n' + ''.join(f'        c{i} += {i}\n' for i in range(300)) + '    inner()\n    return ' + ' + '.join(f'c{i}' for i in range(300)) + '\n'
exec(src, d)
print(d['k']())
src = 'x = 0\n' + ''.join(f'x = x + {i}.5\n' for i in range(500))
exec(src, d)
print(d['x'])
src = 'class C:\n' + ''.join(f'    def m{i}(self): return {i}\n' for i in range(300))
exec(src, d)
print(d['C']().m299(), len([n for n in vars(d['C']) if n[0] == 'm']))
def kw(**k): return len(k)
print(kw(**{f'k{i}': i for i in range(1000)}))
a, *b, c = range(1000)
print(a, len(b), c)
print(eval('[' + ', '.join(f'*[{i}]' for i in range(300)) + ']')[-1])
