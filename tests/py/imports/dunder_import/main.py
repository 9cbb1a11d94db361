# __import__ with fromlist and level, and replacing it.
import builtins
p = __import__('pkg.mod')
print(p.__name__)
m = __import__('pkg.mod', globals(), locals(), ['X'])
print(m.__name__, m.X)
q = __import__('pkg', fromlist=('mod',))
print(q.mod.X)
r = __import__('mod', {'__package__': 'pkg', '__name__': 'pkg.z'}, None, ['X'], 1)
print(r is m)
for args in (('',), (5,), ('pkg..mod',), ('mod', {}, None, [], 1), ('pkg', None, None, (), -1)):
    try:
        print(__import__(*args))
    except Exception as e:
        print(type(e).__name__, e)
original = builtins.__import__
def spy(name, globals=None, locals=None, fromlist=(), level=0):
    print('spy', name, fromlist, level)
    return original(name, globals, locals, fromlist, level)
builtins.__import__ = spy
import pkg.mod
from pkg import mod as mm
from pkg.mod import X, X as Y
builtins.__import__ = original
print(mm.X)
