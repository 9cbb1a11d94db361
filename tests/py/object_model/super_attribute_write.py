# super() reads but doesn't write; data descriptors through super.
class A:
    def __init__(self): self._v = 'A'
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = 'set by A: ' + x
    def __getattr__(self, n): return 'A getattr ' + n
class B(A):
    @property
    def v(self): return 'B sees ' + super().v
    @v.setter
    def v(self, x): super(B, B).v.__set__(self, x)
    def try_write(self):
        try:
            super().v = 'direct'
        except AttributeError as e:
            return str(e)
    def missing(self):
        try:
            return super().nothing
        except AttributeError as e:
            return str(e)
b = B()
print(b.v)
b.v = 'x'
print(b.v, b.try_write(), b.missing(), b.nothing)
class C(B):
    def __init__(self):
        super().__init__()
        s = super()
        self.saved = [s.v for _ in range(1)]
        self.late = lambda: super(C, self).v
c = C()
print(c.saved, c.late())
class M(type):
    def __call__(cls, *a):
        o = super().__call__(*a)
        o.made_by = super().__name__ if False else 'M'
        return o
class D(metaclass=M): pass
print(D().made_by)
class E:
    def __getitem__(self, k): return ('E', k)
class F(E):
    def __getitem__(self, k): return super().__getitem__(k) + ('F',)
    def op(self):
        try:
            return super()[1]
        except TypeError as e:
            return str(e)
print(F()[1], F().op())
