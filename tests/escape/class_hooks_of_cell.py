# Hooks of classes a cell defines run as the cell's, whoever makes the class or looks at it.
from attempt import attempts, works


def derive(base):
    class Derived(base):
        extra = 'supervisor'
    return Derived


def check(value, kind):
    return isinstance(value, kind)


def subclass(kind, base):
    return issubclass(kind, base)


def read(value):
    return value.attribute


def write(value):
    value.attribute = 'supervisor'


def make(kind):
    return kind()


given_all = dict(derive=derive, check=check, subclass=subclass, read=read, write=write, make=make)

attempts('''
class Base:
    def __init_subclass__(cls, **kwargs):
        global loot
        loot = derive.__globals__
derive(Base)

class Base:
    def __init_subclass__(cls, **kwargs):
        global loot
        loot = cls.__init_subclass__.__func__.__globals__
derive(Base)

class Meta(type):
    def __new__(meta, name, bases, space):
        global loot
        loot = space['__builtins__'] if '__builtins__' in space else space.get('__classcell__').cell_contents
        return super().__new__(meta, name, bases, space)
class Base(metaclass=Meta):
    def f(self):
        return __class__

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        global loot
        loot = getattr(derive, '__globals__')
        return {}
class Base(metaclass=Meta):
    pass

class Meta(type):
    def __call__(cls, *args):
        global loot
        loot = make.__globals__
make(Meta('C', (), {}))

class Set:
    def __set_name__(self, owner, name):
        global loot
        loot = owner.__mro__[1].__init__.__globals__
class C(Given):
    x = Set()

class Meta(type):
    def __instancecheck__(cls, value):
        global loot
        loot = check.__globals__
check(1, Meta('C', (), {}))

class Meta(type):
    def __subclasscheck__(cls, kind):
        global loot
        loot = subclass.__code__
subclass(int, Meta('C', (), {}))

import abc
class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, kind):
        global loot
        loot = subclass.__globals__
subclass(int, A)

class D:
    def __get__(self, instance, owner):
        return read.__globals__
class C:
    attribute = D()
loot = read(C())

class C:
    def __getattr__(self, name):
        return getattr(read, '__globals__')
loot = read(C())

class C:
    def __getattribute__(self, name):
        return read.__code__
loot = read(C())

class C:
    def __setattr__(self, name, value):
        global loot
        loot = write.__globals__
write(C())

class C:
    def __class_getitem__(cls, item):
        return derive.__globals__
loot = C[int]

class C:
    def __mro_entries__(self, bases):
        global loot
        loot = derive.__globals__
        return ()
derive(C())

class C:
    def __new__(cls):
        return make.__globals__
loot = make(C)

class C:
    def __del__(self):
        global loot
        loot = hasattr(make, '__globals__')
make(C).__del__()

class C:
    __slots__ = ('a', '__dict__')
loot = C().__dict__

class C:
    __slots__ = ('a',)
loot = type(C.a).__get__(C.a, given)

class C:
    @property
    def __class__(self):
        return Given
loot = check(C(), Given)
''', **given_all)

works('''
class Base:
    registry = []
    def __init_subclass__(cls, **kwargs):
        Base.registry.append(cls.__name__)
class A(Base): pass
derive(Base)
result = Base.registry

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return {'prepared': 1}
    def __instancecheck__(cls, value):
        return value == 5
class C(metaclass=Meta): pass
result = C.prepared, check(5, C), check(6, C)

class Typed:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, 0)
    def __set__(self, instance, value):
        setattr(instance, self.name, int(value))
class C:
    attribute = Typed()
c = C()
c.attribute = '7'
result = read(c)

class C:
    def __getattr__(self, name):
        return name.upper()
result = read(C()), make(C).x
''', **given_all)
