# Every kind of parameter in one function.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))
print(f(1, d=4, c=9, a='kw a', b='kw b'))
print(f(*[1, 2], *(3, 4), d=0, **{'x': 1}))
def g(*, k): return k
print(g(k=1))
def h(a, /): return a
print(h(1))
def i(*args, **kwargs): return args, kwargs
print(i(), i(1, a=2), i(*'ab', **{'self': 1, 'args': 2, 'kwargs': 3}))
def j(a, b=[]):
    b.append(a)
    return b
print(j(1), j(2), j(3, []))
def k(x, y=(lambda: 5)(), *, z=[i for i in range(3)]): return x, y, z
print(k(1))
print(f.__defaults__, f.__kwdefaults__)
