# del of names, attributes, items, slices, tuples of targets, in functions and classes; what can't be deleted.
a, b, c, d = 1, 2, 3, [1, 2, 3, 4, 5]
del a, (b, [c])
for n in 'abc':
    try:
        eval(n)
    except NameError as e:
        print(e)
del d[0], d[1:2], d[-1]
print(d)
class O:
    x = 1
    y = 2
    del y
    def __delattr__(self, n): print('delattr', n)
    def __delitem__(self, k): print('delitem', k)
print(hasattr(O, 'y'))
o = O()
del o.z, o[1], o[1:2, ...], o[()]
del O.x
def f(p):
    del p
    try:
        return p
    except UnboundLocalError as e:
        return str(e)
print(f(1))
def g():
    x = 1
    def h(): return x
    del x
    try:
        h()
    except NameError as e:
        return str(e)
print(g())
for text in ('del 1', 'del f()', 'del (a, 1)', 'del a + b', 'del None', 'del *a', 'del (*a,)', 'del a if b else c', 'del [x for x in y]', 'del {}', 'del "s"', 'del x := 1', 'del __debug__', 'del ...', 'del (a), b', 'del ()', 'del []', 'del a.b, c[0]', 'del'):
    try:
        compile(text, 'f', 'exec'); print(text, 'fine')
    except SyntaxError as e:
        print(text, '->', e.msg)
for text in ('del undefined', 'del (1).real', 'del [][0]', 'del {}[1]', 'del len.__name__', 'del "s"[0]', 'del (1,)[0]', 'del int.x', 'del print.y'):
    try:
        exec(text)
    except Exception as e:
        print(text, type(e).__name__, e)
