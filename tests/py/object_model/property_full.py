# property: getter, setter, deleter, doc, inheritance and errors.
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        """The c."""
        return self._c
    @c.setter
    def c(self, v):
        if v < 0: raise ValueError('negative')
        self._c = v
    @c.deleter
    def c(self): print('deleted'); self._c = None
    @property
    def ro(self): return 'ro'
    w = property(fset=lambda self, v: print('write', v), doc='write only')
t = T()
t.c = 5
print(t.c, T.c.__doc__, T.w.__doc__)
t.c += 2
print(t.c)
del t.c
print(t.c)
def attempt(f):
    try: f()
    except (AttributeError, ValueError, TypeError) as e: print(type(e).__name__, e)
attempt(lambda: setattr(t, 'c', -1) if t.c else setattr(t, 'c', -1))
attempt(lambda: setattr(t, 'ro', 1))
attempt(lambda: delattr(t, 'ro'))
attempt(lambda: t.w)
t.w = 3
print(T.c.fget.__name__, T.ro.fset, type(T.c).__name__)
class S(T):
    @T.c.getter
    def c(self): return ('sub', self._c)
s = S()
s.c = 9
print(s.c, T.c.fget(s))
p = property()
class U: x = p
attempt(lambda: U().x)
class V(T):
    @property
    def ro(self): return super().ro + '!'
print(V().ro)
