# Hooks of class creation: mro entries, set_name, init_subclass, prepare, class_getitem.
from attempt import attempts, works

attempts('''
class Base:
    def __mro_entries__(self, bases):
        return (Given,)
class C(Base()):
    pass
loot = C.__mro__

class D:
    def __set_name__(self, owner, name):
        owner.__base__.limit = 99
class C(Given):
    d = D()
loot = Given.limit == 99

class Base:
    def __init_subclass__(cls, **kw):
        cls.found = cls.__base__.__subclasses__()
class C(Base, Given):
    pass
loot = [c for c in C.found if c is not C]

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return bases[0].__dict__
class C(Given, metaclass=Meta):
    pass
loot = C

class C:
    def __class_getitem__(cls, item):
        return item.__dict__
loot = C[Given]

class C(Given):
    pass
loot = [c for c in super(C, C).__subclasses__() if c is not C]

loot = __build_class__(lambda: None, 'C', Given).__bases__

type.__prepare__('C', (Given,)).__class__.__subclasses__()
''')

works('''
seen = []
class D:
    def __set_name__(self, owner, name):
        seen.append((owner.__name__, name))
class Base:
    def __init_subclass__(cls, tag=None):
        seen.append((cls.__name__, tag))
    def __class_getitem__(cls, item):
        return cls.__name__, item
class C(Base, tag=1):
    d = D()
result = seen, C[2]
''')
