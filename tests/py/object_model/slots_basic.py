# __slots__: no dict, errors, defaults, inheritance.
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, '__dict__'), P.__slots__)
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: p.y)
attempt(lambda: setattr(p, 'z', 1))
p.y = 2
del p.y
attempt(lambda: p.y)
attempt(lambda: delattr(p, 'y'))
class Q(P): pass
q = Q(1)
q.z = 5
print(q.z, q.__dict__, q.x)
class R(P):
    __slots__ = ('w',)
r = R(3)
r.w = 4
attempt(lambda: setattr(r, 'v', 1))
print(type(P.x).__name__, P.x.__get__(p), repr(P.x))
class S:
    __slots__ = 'single'
s = S(); s.single = 1; print(s.single)
class D:
    __slots__ = ('a', '__dict__')
d = D(); d.a = 1; d.b = 2; print(d.__dict__)
class E:
    __slots__ = {'k': 'doc of k'}
print(E.k.__doc__)
class F:
    __slots__ = ['__private']
    def __init__(self): self.__private = 1
print(F()._F__private)
