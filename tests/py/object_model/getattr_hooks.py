# __getattr__ only on failure, __getattribute__ always.
class A:
    x = 1
    def __getattr__(self, n):
        print('getattr', n)
        if n.startswith('z'): raise AttributeError(n)
        return n * 2
a = A()
a.y = 2
print(a.x, a.y, a.q, hasattr(a, 'zed'), getattr(a, 'zap', 'default'))
class B:
    x = 1
    def __getattribute__(self, n):
        print('getattribute', n)
        return super().__getattribute__(n)
    def __getattr__(self, n): return 'fallback'
b = B()
print(b.x, b.missing)
class C:
    def __getattribute__(self, n): raise AttributeError('always')
    def __getattr__(self, n): return 'rescued ' + n
print(C().anything, C().__class__)
print(type(C()).__name__)
class D:
    def __getattr__(self, n): raise KeyError(n)
try:
    D().x
except KeyError as e:
    print('KeyError', e)
try:
    hasattr(D(), 'x')
except KeyError as e:
    print('hasattr lets KeyError through', e)
class E:
    def __getattr__(self, n): return lambda *a: (n, a)
e = E()
print(e.anything(1, 2))
try:
    len(e)
except TypeError as err:
    print(err)
