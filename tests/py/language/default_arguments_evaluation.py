# Defaults are evaluated once, in the enclosing scope, at definition.
n = 0
def tick():
    global n
    n += 1
    return n
def f(a=tick(), b=tick()): return a, b
print(f(), f(), n)
i = 5
def g(arg=i): return arg
i = 6
print(g())
def acc(x, seen=[], *, total={'n': 0}):
    seen.append(x)
    total['n'] += x
    return seen, total
acc(1)
print(acc(2))
class C:
    base = 10
    def m(self, x=base, y=[base]): return x, y
    base = 20
print(C().m())
fs = []
for k in range(3):
    def h(k=k, *, kk=k * 2): return k, kk
    fs.append(h)
print([h() for h in fs])
def outer():
    v = 'outer v'
    def inner(x=v): return x
    v = 'changed'
    return inner()
print(outer())
print((lambda a=tick(): a)(), n)
def late(a, b=lambda: later): return b()
later = 'found late'
print(late(1))
def self_ref(x=None):
    if x is None: x = self_ref
    return x.__name__
print(self_ref())
