# __new__ and __init__: arguments, skipping init, returning other types.
class A:
    def __new__(cls, *a, **k):
        print('new', cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k):
        print('init', a, k)
A(1, k=2)
class B:
    def __new__(cls): return 'other type'
    def __init__(self): print('not called')
print(B())
class C(A):
    def __new__(cls, v):
        return A.__new__(A, v)
    def __init__(self, v): print('not for A instances')
print(type(C(1)).__name__)
class D(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
print(D(5), D(5) + 1, type(D(5)).__name__, type(D(5) + 1).__name__)
def attempt(f):
    try: f()
    except TypeError as e: print(e)
class E: pass
attempt(lambda: E(1))
attempt(lambda: object(1))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(5))
class F:
    def __init__(self): return 5
attempt(F)
class G:
    def __init__(self, x): pass
attempt(G)
attempt(lambda: object.__new__(G))
class H:
    def __new__(cls, x): return super().__new__(cls, x)
attempt(lambda: H(1))
