# dir() of instances, classes and objects with their own __dir__.
class A:
    x = 1
    def f(self): pass
a = A()
a.y = 2
print([n for n in dir(a) if n[0] != '_'], [n for n in dir(A) if n[0] != '_'])
print('__module__' in dir(object()), '__module__' in dir(a), '__module__' in dir(int), '__module__' in dir(len))
a.__dict__[5] = 1
try: dir(a)
except TypeError as e: print(e)
class B:
    def __dir__(self): return ['b', 'a']
print(dir(B()), B().__dir__())
class C:
    def __dir__(self): return 3
try: dir(C())
except TypeError as e: print(e)
class D:
    def __dir__(self): return [1, 'a']
try: dir(D())
except TypeError as e: print(e)
class E(B):
    def __dir__(self): return super().__dir__() + ['c']
print(dir(E()))
class M(type):
    def __dir__(cls): return ['meta']
class F(metaclass=M): pass
print(dir(F), 'meta' in dir(F()))
def g(): v = 1; w = 2; return dir()
print(g())
class S:
    __slots__ = ('p', 'q')
print([n for n in dir(S()) if n[0] != '_'], '__dict__' in dir(S()), '__slots__' in dir(S()))
import types
m = types.ModuleType('m')
m.z = 1
print(dir(m))
m.__dir__ = lambda: ['z', 'own']
print(dir(m))
