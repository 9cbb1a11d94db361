# The full order: data descriptor, instance, class, __getattr__; inherited and shadowed.
class Base:
    a = 'base a'
    b = 'base b'
    @property
    def p(self): return 'base property'
class Mid(Base):
    b = 'mid b'
    p = 'mid plain'
class Leaf(Mid):
    def __getattr__(self, n): return 'hook ' + n
x = Leaf()
print(x.a, x.b, x.p, x.c)
x.p = 'own p'
x.a = 'own a'
print(x.a, x.p)
try:
    Base().p = 1
except AttributeError as e:
    print(e)
Base.a = 'changed'
print(Leaf.a, x.a)
del x.a
print(x.a)
Mid.a = 'now in mid'
print(x.a)
del Mid.a
print(x.a)
try:
    del Mid.a
except AttributeError as e:
    print(e)
class Prop:
    @property
    def q(self): raise AttributeError('inner problem')
    def __getattr__(self, n): return 'getattr after property: ' + n
print(Prop().q)
class Slotted:
    __slots__ = ('s',)
    def __getattr__(self, n): return 'unset ' + n
print(Slotted().s)
