# The names of types, new_class and friends.
import types
def f(): yield
async def c(): pass
async def ag(): yield
co = c()
print(isinstance(f, types.FunctionType), isinstance(f(), types.GeneratorType), isinstance(co, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType), isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(types, types.ModuleType), types.LambdaType is types.FunctionType, isinstance(None, types.NoneType), types.EllipsisType, types.NotImplementedType, isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))
co.close()
class A:
    def m(self): pass
print(isinstance(A().m, types.MethodType), types.MethodType.__name__, types.MappingProxyType({'a': 1}), types.SimpleNamespace(x=1, y='z'))
ns = types.SimpleNamespace(a=1); ns.b = 2; del ns.a; print(ns, ns == types.SimpleNamespace(b=2), ns.__dict__ if False else vars(ns) if False else '')
mp = types.MappingProxyType({'k': [1]}); print(mp['k'], len(mp), list(mp), mp.get('q'), mp | {'z': 1}, 'k' in mp)
try: mp['x'] = 1
except TypeError as e: print(e)
X = types.new_class('X', (A,), {}, lambda ns: ns.update(v=5)); print(X.v, X.__bases__, X.__name__)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **k): return {'prepared': k}
    def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d)
    def __init__(self, *a, **k): pass
Y = types.new_class('Y', (), {'metaclass': Meta, 'q': 1}); print(Y.prepared, type(Y))
print(types.prepare_class('Z', (Y,), {'w': 2}), types.resolve_bases((A, list[int])), types.get_original_bases(types.new_class('L', (list[int],))))
class M1(type): pass
class M2(type): pass
try: types.prepare_class('Q', (M1('a', (), {}), M2('b', (), {})))
except TypeError as e: print(e)
class D:
    @types.DynamicClassAttribute
    def v(self): return 'inst'
print(D().v)
try: D.v
except AttributeError as e: print('AttributeError')
@types.coroutine
def old():
    x = yield 1
    return x
async def use(): return await old()
u = use(); print(u.send(None))
try: u.send('res')
except StopIteration as e: print(e.value)
