# TypeError messages for missing and surplus positional arguments.
def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(e)
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a, b=1): pass
def p1(a, /): pass
def p2(a, b, /, c): pass
class C:
    def m(self): pass
    def n(self, a, b): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
attempt(f0, 1)
attempt(f0, 1, 2)
attempt(f1)
attempt(f2)
attempt(f2, 1)
attempt(f3)
attempt(f3, 1)
attempt(f1, 1, 2)
attempt(f2, 1, 2, 3)
attempt(d1)
attempt(d1, 1, 2, 3)
attempt(p1)
attempt(p2, 1)
attempt(p2)
attempt(C().m, 1)
attempt(C().n)
attempt(C.m)
attempt(C.n, 1)
attempt(C.c, 1)
attempt(C.s, 1)
attempt(lambda x: x)
attempt(lambda: 0, 5)
attempt(C, 1)
