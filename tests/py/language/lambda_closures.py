# Lambdas: defaults, star parameters, late binding and nested closures.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = []
for i in range(3):
    fs.append(lambda i=i: i)
print([f() for f in fs])
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 10)(4))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))
print((lambda: (yield))().__class__.__name__)
print((lambda x: x).__name__, (lambda: 0)())
print([f(2) for f in (lambda x: x, lambda x: -x)])
adders = {n: (lambda x, n=n: x + n) for n in range(3)}
print(adders[2](10))
def shared():
    x = 0
    return (lambda: x), (lambda v: (x, v)), [x := 5]
a, b, c = shared()
print(a(), b(1), c)
