# __mro_entries__ and bases given by unpacking.
class Entry:
    def __init__(self, *classes): self.classes = classes
    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return self.classes
class A: pass
class B: pass
e = Entry(A, B)
class C(e): pass
print([c.__name__ for c in C.__mro__], C.__orig_bases__ == (e,))
bases = (A, B)
kw = {'flag': 1}
class K:
    def __init_subclass__(cls, **k): print(k)
class D(K, *bases, **kw): pass
print([c.__name__ for c in D.__bases__])
class E(*[]): pass
print(E.__bases__)
class Bad:
    def __mro_entries__(self, bases): return 5
try:
    class F(Bad()): pass
except TypeError as err:
    print(err)
try:
    type('G', (e,), {})
except TypeError as err:
    print(err)
class H(list[int]): pass
print(H.__bases__, H.__orig_bases__)
