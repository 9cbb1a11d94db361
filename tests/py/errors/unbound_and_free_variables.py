# Unbound locals, free variables and class scopes: the words, and which kind is raised.
def t(f, *a):
    try:
        print(f(*a))
    except NameError as e:
        print(type(e).__name__, e, e.name)
def a():
    print(x)
    x = 1
def b():
    del y
    y = 1
def c(flag):
    if flag: z = 1
    return z
def d():
    def inner(): return v
    r = inner()
    v = 1
    return r
def e():
    for i in []: pass
    return i
def f():
    try: 1 / 0
    except ZeroDivisionError as err: pass
    return err
def g():
    w = 1
    def inner():
        nonlocal w
        del w
    inner()
    return w
def h():
    with_ = [n for n in range(2)]
    return n
def i():
    class K:
        q = q
    return K
def k():
    def gen():
        yield late
    g = gen()
    late = 1
    del late
    return next(g)
def l():
    x += 1
def m():
    (x := x + 1)
def n(): return __class__
def o():
    global made_here
    del made_here
def p():
    match 5:
        case int() if False: bound = 1
    return bound
def q():
    lambda: undefined_free
    return (lambda: undefined_free)()
n = 5
for fn in (a, b, d, e, f, g, h, k, l, m, o, p, q): t(fn)
t(c, True); t(c, False)
class Body:
    try:
        print(attr)
    except NameError as e:
        print(type(e).__name__, e)
    attr = 1
    def m(self): return attr
t(Body().m)
x = 'global'
class Other:
    print(x)
    x = 'class'
    print(x)
    del x
    print(x)
