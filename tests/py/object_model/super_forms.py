# super() with and without arguments, in classmethods, and its attributes.
class A:
    x = 'A.x'
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @property
    def p(self): return 'A.p'
class B(A):
    x = 'B.x'
    def f(self): return 'B.f>' + super().f()
    @classmethod
    def c(cls): return 'B.c>' + super().c()
    @property
    def p(self): return 'B.p>' + super().p
    def get(self): return super().x
    def nested(self):
        def inner(): return super(B, self).f()
        return inner()
    def comp(self):
        return [super(B, self).f() for _ in range(1)]
class C(B): pass
c = C()
print(c.f(), c.c(), c.p, c.get(), c.nested(), c.comp())
s = super(B, c)
print(s.__thisclass__.__name__, s.__self__ is c, s.__self_class__.__name__)
print(super(C, C).c())
try:
    super().f()
except RuntimeError as e:
    print(e)
try:
    super(B, 5)
except TypeError as e:
    print(e)
try:
    super(A, c).f()
except AttributeError as e:
    print(e)
def no_args():
    super()
try:
    no_args()
except RuntimeError as e:
    print(e)
class S:
    def m(self):
        super().__setattr__('v', 5)
        return self.v
print(S().m())
u = super(B)
print(type(u.__get__(c)).__name__, repr(u)[:20])
