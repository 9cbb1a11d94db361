# RecursionError from repr, comparison, hashing, parsing, calls and properties; the program goes on afterwards.
import sys
sys.setrecursionlimit(300)
def t(name, f):
    try:
        f()
        print(name, 'fine')
    except RecursionError as e:
        print(name, 'RecursionError', str(e).split(' while')[0].split(' in ')[0])
    except Exception as e:
        print(name, type(e).__name__)
def f(): return f()
class A:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    def __getattr__(self, n): return getattr(self, n)
    def __add__(self, o): return self + o
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __call__(self): return self()
    def __bool__(self): return bool(self)
    def __getitem__(self, i): return self[i]
    def __format__(self, s): return format(self, s)
    @property
    def p(self): return self.p
a = A()
for name, g in [('call', f), ('repr', lambda: repr(a)), ('eq', lambda: a == a), ('hash', lambda: hash(a)), ('getattr', lambda: a.x), ('add', lambda: a + 1), ('len', lambda: len(a)), ('iter', lambda: iter(a)), ('callable', a), ('bool', lambda: bool(a)), ('getitem', lambda: a[0]), ('format', lambda: format(a)), ('property', lambda: a.p), ('sorted', lambda: sorted([a, a], key=lambda x: repr(x))), ('lambda', lambda: (lambda g: g(g))(lambda g: g(g)))]:
    t(name, g)
l = []
l.append(l)
d = {}
d['d'] = d
print(l, d, [l, l], (l,), {1: d})
t('nested eq', lambda: l == [l])
def gen(n):
    if n: yield from gen(n - 1)
    yield n
t('generators', lambda: list(gen(1000)))
class D(dict):
    def __missing__(self, k): return self[k]
t('missing', lambda: D()[1])
def deep(n): return n if n == 0 else deep(n - 1)
print(deep(200), sys.getrecursionlimit())
for bad in (0, -1, 'a'):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, str(e)[:45])
