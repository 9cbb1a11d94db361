# The most derived metaclass wins; unrelated metaclasses conflict.
class M1(type): pass
class M2(M1): pass
class N(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass
print(type(C).__name__)
class D(A, metaclass=M2): pass
print(type(D).__name__)
class E(B, metaclass=M1): pass
print(type(E).__name__)
class F(metaclass=N): pass
try:
    class G(A, F): pass
except TypeError as e:
    print(e)
try:
    type('H', (A, F), {})
except TypeError as e:
    print(e)
def fake(name, bases, ns, **kw):
    print('function as metaclass', name, kw)
    return 'not a class'
class I(metaclass=fake, k=1): pass
print(I)
print(type(type('J', (B,), {})).__name__)
