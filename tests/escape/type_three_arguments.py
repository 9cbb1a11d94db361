# Classes made by calling type, by metaclasses and by deputies.
from attempt import attempts, works


def build(name, bases, space):
    return type(name, bases, space)


def build_with(meta, name, bases, space):
    return meta(name, bases, space)


def use(value):
    return value.run()


class Meta(type):
    secret = ['secret']

    def __call__(cls, *args):
        made = super().__call__(*args)
        made.by = 'Meta'
        return made

    def hidden(cls):
        return cls.secret


class Base(metaclass=Meta):
    def run(self):
        return 'base'


given_all = dict(build=build, build_with=build_with, use=use, Meta=Meta, Base=Base)

attempts('''
build('C', (), {'run': lambda self: use.__globals__})().run()

use(build('C', (), {'run': lambda self: use.__code__})())

build('C', (Base,), {}).__mro__

build('C', (), {}).__dict__

build('C', (), {}).__bases__

build('C', (), {'__class__': int})().__class__.__subclasses__

build('C', (), {'f': 1}).f2 = 5

build('C', (), {'__getattr__': getattr})().anything

build('C', (), {'p': property(lambda s: use.__globals__)})().p

build('C', (type,), {'__call__': lambda c: use.__globals__})('D', (), {})()

build_with(Meta, 'C', (), {}).hidden.__func__.__globals__

build_with(type(use), 'C', (), {})

build_with(type(compile('1', 'x', 'eval')), 'C', (), {})

build_with(getattr, use, '__globals__', None)

build_with(Given, 1, 2, 3)

type('C', (Base,), {}).__mro__

type('C', (type(use),), {})

type('C', (bool,), {})

type('C', (type(compile('1', 'x', 'eval')),), {})

type('C', (type(x for x in ()),), {})

type('C', (type(Given.method),), {})

type('C', (type(len),), {})

type('C', (), {'__slots__': ('__dict__',)})().__dict__

class C(type('C', (), {'__mro_entries__': lambda s, b: (use.__globals__,)})()):
    pass

type('C', (), {'__init_subclass__': lambda **k: use.__globals__})
class D(_ if '_' in globals() else type('C', (), {'__init_subclass__': classmethod(lambda c, **k: use.__globals__)})):
    pass

Meta('C', (), {}).secret is Meta.secret and Meta.__dict__

Meta.__call__.__globals__

Meta.__call__(Base).__dict__

type.__call__(Base).by

type.__call__(Meta, 'C', (), {}).hidden.__func__

super(Meta, Base).__call__

super(Meta, Base).__getattribute__('__dict__')

type.__new__(Meta, 'C', (), {}).hidden.__self__

type.__init__(Base, 'C', (), {})

type.__setattr__(Base, 'run', None)

type.__delattr__(Base, 'run')

Base.run = None

Base.__class__ = type

Meta.secret = 1

class M(Meta):
    def __call__(cls, *args):
        return use.__globals__
M('C', (), {})()

class M(Meta):
    def __getattribute__(cls, name):
        return use.__code__
M('C', (), {}).anything

class M(Meta):
    def mro(cls):
        return [cls, Given, object]
M('C', (), {}).method.__globals__

class C(Base, metaclass=lambda *a: use.__globals__):
    pass

class C(Base, metaclass=getattr):
    pass

import types
types.new_class('C', (Base,), {}, lambda space: space.update(x=use.__globals__))

import types
types.prepare_class('C', (Base,), {'metaclass': Meta})[0].__dict__

import types
types.resolve_bases((build,)) and types.resolve_bases((type('R', (), {'__mro_entries__': lambda s, b: use.__globals__})(),))

__build_class__(use, 'C')

__build_class__(lambda: use.__globals__, 'C')

__build_class__(compile('1', 'x', 'exec'), 'C')

object.__new__(Base)

object.__new__(Meta)

object.__init_subclass__.__self__
''', **given_all)

works('''
C = type('C', (Base,), {'run': lambda self: 'mine'})
D = build('D', (), {'run': lambda self: 'built'})
result = use(C()), use(D()), C().by, C.__name__, type(C) is Meta, use(Base())

class M(type):
    def __new__(m, name, bases, space, **kw):
        space['added'] = kw
        return super().__new__(m, name, bases, space)
    def __init__(cls, *a, **k):
        super().__init__(*a)
class C(metaclass=M, x=1):
    pass
result = C.added, [c.__name__ for c in C.__mro__], M('N', (), {}).added

import types
result = types.new_class('C', (), {}, lambda space: space.update(x=5)).x, build_with(Meta, 'E', (), {'run': lambda s: 1})().by
''', **given_all)
