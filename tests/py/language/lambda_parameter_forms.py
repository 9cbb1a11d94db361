# Lambdas with every kind of parameter, defaults evaluated once, nesting, in comprehensions, names.
print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: (x, y))(1), (lambda *a, **k: (a, k))(1, z=2), (lambda a, /, b, *, c: (a, b, c))(1, 2, c=3))
print((lambda *, k=1: k)(), (lambda x=(lambda: 5)(): x)(), (lambda x: lambda y: x + y)(1)(2))
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])
f = lambda a, b=[]: b.append(a) or b
print(f(1), f(2), f.__defaults__, f.__name__, f.__qualname__, f.__code__.co_argcount)
print((lambda: (yield))().__class__.__name__, list((lambda: (yield 1))()))
print(sorted('bca', key=lambda c: -ord(c)), max([1, -5], key=lambda x: abs(x)), (lambda x: x if x else 'falsy')(0))
print([*map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])], (lambda: [x for x in 'ab'])(), (lambda s: s[1:2])('abc'))
class C:
    m = lambda self, x: (type(self).__name__, x)
    n = 5
    k = (lambda n=n: n)()
print(C().m(1), C.k, C.m.__qualname__)
for text in ('lambda: x = 1', 'lambda (x, y): x', 'lambda x=1, y: x', 'lambda *: 1', 'lambda x, x: 1', 'lambda **k, x: 1', 'lambda /, x: 1', 'lambda x: return 1', 'f(lambda x: x for x in y)', 'lambda *a, *b: 1'):
    try:
        compile(text, 'f', 'exec'); print(text, 'fine')
    except SyntaxError as e:
        print(text, '->', e.msg)
