# What `type` answers about itself, code objects that stay the same, views of arrays, and operators of weak proxies.
def t(f, *a):
    try: r = f(*a); print(repr(r)[:150])
    except BaseException as e: print(type(e).__name__, e)
class A: pass
t(lambda: str(A.__weakref__)); t(lambda: '__weakref__' in A.__dict__)
class B: __slots__ = ('__weakref__', 'x')
t(lambda: str(B.__weakref__)); t(lambda: '__weakref__' in B.__dict__); t(lambda: B().__weakref__); t(lambda: A().__weakref__)
class C(B): pass
t(lambda: '__weakref__' in C.__dict__); t(lambda: '__dict__' in C.__dict__)
t(lambda: type.__abstractmethods__); t(lambda: type.__type_params__); t(lambda: type.__name__); t(lambda: type.__module__); t(lambda: type.__mro__); t(lambda: type.__dict__['__name__']); t(lambda: type.__bases__); t(lambda: type.__basicsize__ > 0); t(lambda: int.__abstractmethods__); t(lambda: type.__flags__ > 0)
def f(): yield
g = f()
t(lambda: g.gi_code is f.__code__); t(lambda: f.__code__ is f.__code__); t(lambda: g.gi_frame.f_code is f.__code__)
import array
a = array.array('i', [1, 2, 3])
m = memoryview(a)
m[0:1] = array.array('i', [7]); print(a)
m[:] = array.array('i', [7, 8, 9]); print(a)
t(lambda: m == array.array('i', [7, 8, 9])); t(lambda: m == array.array('h', [7, 8, 9])); t(lambda: array.array('i', [7, 8, 9]) == m); t(lambda: m == memoryview(array.array('q', [7, 8, 9]))); t(lambda: memoryview(b'ab') == b'ab'); t(lambda: b'ab' == memoryview(b'ab')); t(lambda: m == b'ab')
def ff(): m[0:1] = array.array('h', [1])
t(ff)
def ff(): m[0:2] = array.array('i', [1])
t(ff)
def ff(): m[0:1] = b'abcd'
t(ff)
def ff(): m[0:1] = 5
t(ff)
t(lambda: isinstance(1, int | list[int])); t(lambda: isinstance('', int | list[int])); t(lambda: isinstance(1, (int, list[int])))
import weakref
class P:
    def __init__(s, v): s.v = v
    def __add__(s, o): return ('add', o)
    def __radd__(s, o): return ('radd', o)
    def __matmul__(s, o): return ('mm', o)
    def __rmatmul__(s, o): return ('rmm', o)
    def __imatmul__(s, o): return ('imm', o)
    def __reversed__(s): return iter([3])
    def __iadd__(s, o): return 'iadd'
    def __floordiv__(s, o): return 42
    def __ifloordiv__(s, o): return 21
    def __bytes__(s): return b'x'
    def __call__(s): return 'called'
    def __index__(s): return 5
    def __hash__(s): return 1
    def __divmod__(s, o): return 'dm'
    def __rdivmod__(s, o): return 'rdm'
    def __rfloordiv__(s, o): return 'rfd'
    def __rpow__(s, o): return 'rpow'
    def __rlshift__(s, o): return 'rls'
    def __iter__(s): return iter('ab')
    def __contains__(s, x): return x == 1
    def __eq__(s, o): return 'eq'
    def __lt__(s, o): return 'lt'
p = P(1); w = weakref.proxy(p)
for e in ('1.0 + w', 'w + 1', 'w @ 1', '1 @ w', 'w // 1', '3 // w', '2 ** w', '1 << w', 'w()', '[0]*6 and [1,2,3,4,5,6][w]', 'list(w)', '1 in w', 'w == 1', 'w < 1', 'w.v', 'isinstance(w, P)', 'w.__class__', 'weakref.getweakrefcount(p)', 'str(w)[:5]', 'bool(w)', '(w + w)[0]'):
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
w //= 2; print(w)
w = weakref.proxy(p); w @= 2; print(w)


class WithInit(map):
    def __init__(self, *args, newarg=None):
        self.newarg = newarg


class Without(map):
    pass


print(WithInit(str, [1], newarg=3).newarg)
t(lambda: Without(str, [1], newarg=3))
t(lambda: type('F', (filter,), {})(None, [], newarg=3))
