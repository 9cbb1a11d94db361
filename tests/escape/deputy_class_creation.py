# A supervisor that builds classes, decorates and registers for a cell.
from attempt import attempts, works

attempts('''
call(type, 'C', (Given,), {}).__base__

call(type, 'C', (Given,), {'limit': 9}) and call(getattr, Given, '__dict__')

class Meta(type):
    def __init__(cls, name, bases, ns):
        global loot
        loot = bases[0].__dict__
call(Meta, 'C', (Given,), {})

call(__build_class__, lambda: None, 'C', Given).__mro__

call(property, lambda self: self.__dict__).fget

call(staticmethod, cap).__func__

call(classmethod, cap).__wrapped__

call(type(cap), (lambda: 0).__code__, {})

call(super, Given, given).__init__.__globals__

call(object.__subclasses__)

call(type.__subclasses__, Given)

call(type.mro, Given)

class C:
    x = call(property, lambda self: cap.__globals__)
loot = C().x
''')

works('''
C = call(type, 'C', (), {'a': 1})
class D(C):
    p = call(property, lambda self: self.a + 1)
    s = call(staticmethod, lambda: 3)
result = D().p, D.s(), D.__name__
''')
