# Functions become bound methods through instances; identity, equality, attributes.
class A:
    def m(self, *a): return self.n, a
    def __init__(self, n): self.n = n
a, b = A(1), A(2)
m = a.m
print(m(5), A.m(b, 6), m.__self__ is a, m.__func__ is A.m, m.__name__)
print(a.m == a.m, a.m is a.m, a.m == b.m, hash(a.m) == hash(a.m))
try:
    m.attr = 1
except AttributeError as e:
    print(e)
A.m.attr = 'on function'
print(m.attr)
try:
    m.nope
except AttributeError as e:
    print(e)
print([f(9) for f in (a.m, b.m)])
class B:
    f = len
    g = A.m
    h = staticmethod(len)
print(B().f('abc'), B().h('ab'))
B.n = 'class n'
print(B().g(1))
print(type(a.m).__name__, type(A.m).__name__, type([].append).__name__, type(str.upper).__name__)
import_method = type(a.m)
print(import_method(lambda self: self * 2, 21)())
