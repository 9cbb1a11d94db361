# Metaclasses of the cell over classes of the supervisor.
from attempt import attempts, works

attempts('''
class Meta(type):
    def __getattribute__(cls, name):
        return type.__getattribute__(Given, '__dict__')
class C(metaclass=Meta):
    pass
loot = C.x

class Meta(type):
    def mro(cls):
        return [cls, Given, object]
class C(Given, metaclass=Meta):
    pass
loot = C.__mro__

class Meta(type):
    pass
class C(Given, metaclass=Meta):
    pass
loot = C.__bases__

class Meta(type):
    def __call__(cls, *a):
        return cls
loot = Meta('C', (Given,), {}).__base__

class Meta(type):
    def __instancecheck__(cls, x):
        return x.__dict__
class C(metaclass=Meta):
    pass
loot = isinstance(given, C)

class Meta(type):
    def __subclasscheck__(cls, x):
        return x.__subclasses__()
class C(metaclass=Meta):
    pass
loot = issubclass(Given, C)

class Meta(type(Given)):
    def __init__(cls, name, bases, ns):
        bases[0].limit = 100
loot = Meta('C', (Given,), {}) and Given.limit == 100
''')

works('''
class Meta(type):
    def __new__(meta, name, bases, ns):
        ns['added'] = name.lower()
        return super().__new__(meta, name, bases, ns)
class C(Given, metaclass=Meta):
    pass
result = C.added, C().method(), isinstance(C(), Given)

class Meta(type):
    def __call__(cls, *a):
        return [type.__call__(cls, *a)]
class C(metaclass=Meta):
    pass
result = type(C()).__name__, [c.__name__ for c in C.__mro__]
''')
