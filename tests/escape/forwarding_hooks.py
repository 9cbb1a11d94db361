# Hooks of a cell that forward names get no more than the name itself would.
from attempt import attempts, works

attempts(r'''
class P:
    def __init__(self, x): self.x = x
    def __getattr__(self, name): return getattr(self.x, name)
loot = P(cap).__globals__

class P:
    def __getattr__(self, name): return object.__getattribute__(cap, name)
loot = P().__code__

class P:
    def __getattribute__(self, name): return cap.__getattribute__(name)
loot = P().__closure__

class P:
    __getattr__ = cap.__getattribute__
loot = P().__globals__

class P:
    __getattribute__ = type(cap).__getattribute__
P().__globals__

class P:
    __slots__ = ()
    __getattr__ = staticmethod(lambda name: getattr(cap, name))
loot = P().__globals__

class P:
    def __setattr__(self, name, value): setattr(Given, name, value)
P().limit = 3

class P:
    def __setattr__(self, name, value): object.__setattr__(cap, name, value)
P().__code__ = 1

class P:
    def __delattr__(self, name): delattr(Given, name)
del P().limit

class M(type):
    def __getattr__(c, name): return getattr(Given, name)
class C(metaclass=M): pass
loot = C.__subclasses__() or C.__mro__[0].mro(Given)

class D:
    def __get__(self, obj, owner): return Given.__dict__
class C:
    d = D()
loot = C().d

class D:
    def __set__(self, obj, value): Given.limit = value
class C:
    d = D()
C().d = 1

class P:
    def __dir__(self): return dir(cap) + ['__globals__']
loot = [getattr(cap, n) for n in dir(P())]

class P:
    def __class_getitem__(cls, name): return getattr(cap, name)
loot = P['__globals__']

class P:
    def __call__(self, name): return getattr(cap, name)
loot = call(P(), '__globals__')

class P(dict):
    def __missing__(self, name): return getattr(cap, name)
loot = P()['__code__']
''')

works(r'''
class P:
    def __init__(self, x): object.__setattr__(self, 'x', x)
    def __getattr__(self, name): return getattr(self.x, name)
    def __setattr__(self, name, value): setattr(self.x, name, value)
p = P(given)
p.note = 'set'
result = p.x.note, p.method(), p.limit, P(cap).__name__
''')
