# Metaclasses: __prepare__ results, __call__, namespaces that are no dicts, conflicts, __classcell__, qualname.
class NS(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('set', k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith('auto_'): return k.upper()
        raise KeyError(k)
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return NS()
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): pass
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __contains__(cls, x): return x == 3
    def __len__(cls): return 7
    def __iter__(cls): return iter('ab')
    def __getitem__(cls, i): return ('item', i)
    def __add__(cls, o): return 'sum'
    def __bool__(cls): return False
    def __repr__(cls): return f'<M {cls.__name__}>'
    @property
    def prop(cls): return cls.__name__.lower()
class A(metaclass=M, opt=1):
    x = 1
    y = auto_thing
    def __init__(self, v): self.v = v
print(A(5).v, A.y, A)
print(3 in A, len(A), list(A), A[1], A + 1, bool(A), A.prop)
class B(A): z = 2
print(B.__mro__, type(B))
for text in ['class C(A, metaclass=type): pass\nprint(type(C))', 'class M2(type): pass\nclass D(A, metaclass=M2): pass', 'class E(metaclass=5): pass',
             'class F(metaclass=lambda *a: a[:2]): pass\nprint(F)', 'class G(A, int, str): pass', 'class H(bool): pass', 'class I(A, A): pass',
             'class J(5): pass', 'class K(None): pass', 'M("Z", (), {}).q']:
    try:
        exec(text)
    except Exception as e:
        print(type(e).__name__, e)
class P(type):
    @classmethod
    def __prepare__(m, *a): return 5
try:
    class Q(metaclass=P): pass
except TypeError as e:
    print(e)
class NoCell(type):
    def __new__(m, name, bases, ns):
        ns.pop('__classcell__', None)
        return super().__new__(m, name, bases, ns)
try:
    class R(metaclass=NoCell):
        def f(self): return __class__
except RuntimeError as e:
    print(e)
def outer():
    class Inner:
        class Deep: pass
        __qualname__ = 'changed'
    return Inner, Inner.Deep
print([c.__qualname__ for c in outer()], type('X', (), {'__qualname__': 'q.X'}).__qualname__)
