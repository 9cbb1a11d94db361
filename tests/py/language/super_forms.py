# super() in its forms.
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    p = property(lambda self: "A.p")
class B(A):
    def f(self): return "B>" + super().f()
    @classmethod
    def c(cls): return "B>" + super().c()
    @staticmethod
    def s(): return "B>" + super(B, B).s()
    @property
    def p(self): return "B>" + super().p
    def lam(self): return (lambda: super(B, self).f())()
    def comp(self): return [super(B, self).f() for _ in range(1)]
    def nested(self):
        def inner(): return __class__.__name__
        return inner()
b = B()
print(b.f(), B.c(), b.c(), B.s(), b.p, b.lam(), b.comp(), b.nested())
s = super(B, b)
print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__)
for bad in (lambda: super(B, 5), lambda: super(5, b), lambda: super(B, A()), lambda: super().f, lambda: super(B, b).zz):
    try: bad()
    except (TypeError, RuntimeError, AttributeError) as e: print(type(e).__name__, e)
def plain(): super()
try: plain()
except RuntimeError as e: print(e)
class X(A): pass
class Y(A):
    def f(self): return "Y>" + super().f()
class Z(X, Y):
    def f(self): return "Z>" + super().f()
print(Z().f())
