# C3 linearization, diamonds and super chains.
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
print(D().f(), [c.__name__ for c in D.__mro__])
class O: pass
class X(O): pass
class Y(O): pass
class Z(O): pass
class K1(X, Y): pass
class K2(Z, Y): pass
class K3(Z, X): pass
class M(K1, K2, K3): pass
print([c.__name__ for c in M.mro()])
print(issubclass(M, Y), D.__base__.__name__, [c.__name__ for c in D.__bases__])
print([c.__name__ for c in A.__subclasses__()])
