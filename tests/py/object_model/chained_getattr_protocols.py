# Proxies with __getattr__ don't get operators, but can define them generically.
class Proxy:
    def __init__(self, o): object.__setattr__(self, '_o', o)
    def __getattr__(self, n): return getattr(self._o, n)
    def __setattr__(self, n, v): setattr(self._o, n, v)
    def __delattr__(self, n): delattr(self._o, n)
    def __repr__(self): return f'Proxy({self._o!r})'
p = Proxy([3, 1, 2])
p.append(4)
p.sort()
print(p, p._o, p.__len__(), p.index(3))
for f in (lambda: len(p), lambda: p[0], lambda: p + [1], lambda: list(p), lambda: 1 in p):
    try:
        print(f())
    except TypeError as e:
        print(e)
def forward(name):
    def method(self, *a): return getattr(self._o, name)(*a)
    return method
for n in ('__len__', '__getitem__', '__add__', '__iter__', '__contains__', '__eq__', '__lt__', '__call__', '__enter__', '__bool__'):
    setattr(Proxy, n, forward(n))
print(len(p), p[0], p + [5], list(p), 1 in p, p == [1, 2, 3, 4], p < [9])
try:
    p()
except AttributeError as e:
    print(e)
class T: x = 1
q = Proxy(T())
q.x = 5
print(q.x, vars(q._o))
del q.x
print(q.x)
try:
    bool(Proxy(T()))
except AttributeError as e:
    print(e)
