# A subclass's reflected method is tried first, if it overrides.
class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
    def __lt__(self, o): return 'A.lt'
    def __gt__(self, o): return 'A.gt'
    def __eq__(self, o): return 'A.eq'
class B(A):
    def __radd__(self, o): return 'B.radd'
    def __gt__(self, o): return 'B.gt'
    def __eq__(self, o): return 'B.eq'
class C(A): pass
print(A() + B(), A() + C(), A() + A(), B() + A())
print(A() < B(), A() < C(), A() == B(), B() == A(), A() == C())
class I(int):
    def __radd__(self, o): return 'I.radd'
    def __rsub__(self, o): return 'I.rsub'
print(1 + I(2), I(2) + 1, 1 - I(2), 1 * I(2))
class S(str):
    def __radd__(self, o): return 'S.radd'
print('a' + S('b'))
class L(list):
    def __radd__(self, o): return 'L.radd'
print([1] + L([2]))
