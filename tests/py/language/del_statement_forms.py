# del of attributes, items, slices, and the error of each.
class O:
    a = 1
o = O()
o.b = 2
del o.b
for f in (lambda: delattr(o, 'b'), lambda: delattr(o, 'a')):
    try:
        f()
    except AttributeError as e:
        print(e)
d = {'x': 1, 'y': 2}
del d['x'], (d['y'])
print(d)
try:
    del d['x']
except KeyError as e:
    print('KeyError', e)
l = list(range(10))
del l[2:5], l[-1]
print(l)
del l[:]
print(l)
try:
    del l[0]
except IndexError as e:
    print(e)
for target in ('t[0]', 's[0]', 'n[0]', 't.x'):
    try:
        exec('del ' + target, {'t': (1,), 's': 'a', 'n': 5})
    except (TypeError, AttributeError) as e:
        print(e)
try:
    del undefined
except NameError as e:
    print(e)
def f():
    try:
        del local
    except UnboundLocalError as e:
        print(e)
    local = 1
f()
class P:
    def __delitem__(self, k): print('delitem', k)
    def __delattr__(self, n): print('delattr', n)
p = P()
del p[1], p[1:2], p[1, ...], p.name
