# type() and types.new_class: arguments, bases from functions, namespaces copied, qualified names, errors.
import types
C = type('C', (int,), {'x': 1, 'm': lambda self: self + 1})
print(C, C(4).m(), C.x, C.__mro__[1], C.__module__, C.__qualname__, C.__dict__['x'], type('D', (), {}).__bases__)
ns = {'a': 1}
E = type('E', (), ns)
ns['a'] = 2
print(E.a)
for text in ("type('A')", "type('A', ())", "type('A', (), {}, 1)", "type(1, (), {})", "type('A', [], {})", "type('A', (), [])", "type('A', (1,), {})", "type('A', (int, str), {})", "type('A', (bool,), {})", "type('A', (object, int), {})", "type('A', (int, int), {})", "type('A\\0', (), {})", "type('', (), {}).__name__", "type('A', (type(None),), {})", "type('A', (), {'__slots__': 'a', 'a': 1})", "type('A', (), {'__slots__': 5})", "type('A', (), {'__slots__': ['1a']})", "type('A', (int,), {'__slots__': ['a']})", "type('A', (str,), {'__slots__': ['a']})", "type('A', (), {'__qualname__': 5})", "type('A', (), {'__module__': 'm'})", "type('A', (), {'__doc__': 'd'}).__doc__", "type(name='A')", "type('A', (), {}, metaclass=type)", "type('A', (), {'__classcell__': 5})", "type('x y', (), {})"):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
F = types.new_class('F', (C,), {}, lambda ns: ns.update(z=3))
print(F, F.z, types.resolve_bases((list[int], int)), types.prepare_class('G', (), {'metaclass': type})[0], types.get_original_bases(type('H', (), {'__orig_bases__': 5})) if False else types.get_original_bases(int))
class WithEntries:
    def __mro_entries__(self, bases): return (int, str)[:1]
print(types.new_class('I', (WithEntries(),)).__mro__[1], types.new_class('I', (WithEntries(),)).__orig_bases__[0].__class__.__name__)
try:
    type('J', (WithEntries(),), {})
except TypeError as e:
    print(e)
print(type(types.SimpleNamespace(a=1)), types.SimpleNamespace(a=1, b=[2]), types.SimpleNamespace({'c': 3}) == types.SimpleNamespace(c=3))
