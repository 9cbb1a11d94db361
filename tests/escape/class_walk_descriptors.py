# Raw descriptors of classes, got in other ways than by __dict__.
from attempt import attempts, works

attempts('''
type(cap).__globals__.__get__(cap)

type(cap).__code__

type(cap).__dict__['__globals__'].__get__(cap)

type.__dict__['__subclasses__']

object.__getattribute__(type(cap), '__dict__')

type.__getattribute__(Given, '__dict__')

type.__getattribute__(type(cap), '__globals__')

vars(type(cap))

property.fget.__get__(Given.value)

class C(Given):
    pass
loot = super(C, C()).value.__class__.fget

class P(property):
    pass
loot = P(cap).__class__.fget.__get__(Given.value)

type(Given.__init__).__closure__.__get__(Given.__init__)

staticmethod.__func__.__get__(staticmethod(cap))

classmethod(cap).__wrapped__ and None

type(generator()).gi_code
''')

works('''
class C:
    @property
    def p(self):
        return 1
    @staticmethod
    def s():
        return 2
result = C().p, C.s(), type(C.p).__name__, C.p.__doc__

class D:
    def __get__(self, instance, owner):
        return owner.__name__
class C:
    d = D()
result = C.d, C().d
''')
