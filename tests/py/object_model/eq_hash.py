# Defaults of == and !=, and __hash__ set to None by defining __eq__.
class A: pass
a, b = A(), A()
print(a == a, a == b, a != b, hash(a) == hash(a), len({a, b, a}))
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, E) and self.v == o.v
print(E(1) == E(1), E(1) != E(1), E(1) != E(2), E.__hash__)
try:
    hash(E(1))
except TypeError as e:
    print(e)
try:
    {E(1): 1}
except TypeError as e:
    print(e)
class F(E): pass
print(F.__hash__)
class G(E):
    __hash__ = A.__hash__
print(isinstance(hash(G(1)), int))
class H(E):
    def __hash__(self): return hash(self.v)
d = {H(1): 'one'}
print(d[H(1)], H(2) in d, H(1) in {H(1)})
class I(H):
    def __eq__(self, o): return True
print(I.__hash__)
class N:
    def __ne__(self, o): return 'custom ne'
print(N() == N(), N() != N())
class Big:
    def __hash__(self): return 2 ** 70
print(hash(Big()) == hash(2 ** 70), hash(True), hash(2 ** 61 - 1), hash(-1), hash(-2))
class Neg:
    def __hash__(self): return -1
print(hash(Neg()))
