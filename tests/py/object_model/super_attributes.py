# Attributes of super objects, and super in unusual places.
class A:
    x = 'A.x'
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c', cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    def __getitem__(self, i): return ('item', i)
class B(A):
    x = 'B.x'
    def f(self): return 'B.f', super().f(), super().x, super().p, super().s()
    @classmethod
    def c(cls): return super().c()
    def who(self): return super().__class__, type(super()).__name__, super().__thisclass__, super().__self_class__
    def item(self): return super().__getitem__(3)
    def sub(self): return super()[3]
    def missing(self): return super().nothing
    def sets(self): super().x = 1
b = B()
print(b.f())
print(b.c(), B.c())
print(b.who())
print(b.item())
for f in b.sub, b.missing, b.sets:
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(super(B, b).f(), super(B, B).c(), repr(super(B, b)).split(' object')[0])
for args in ((1,), (B, 1), (A, int), (1, 2, 3), (B, A)):
    try: super(*args); print('ok', len(args))
    except TypeError as e: print(e)
def outside(self): return super().f()
try: outside(b)
except RuntimeError as e: print(e)
class C(B):
    def f(self):
        return [super(C, self).f()[0] for _ in range(2)]
    def g(self):
        return (lambda: super(C, self).x)()
    def h(self):
        def inner(): return super(C, self).c()
        return inner()
    def d(self):
        del self
        try: super()
        except RuntimeError as e: return str(e)
print(C().f(), C().g(), C().h(), C().d())
