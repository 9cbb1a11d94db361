# Built-in functions as special methods, descriptors and attributes of a cell's classes act for the cell.
from attempt import attempts, works


def use(value, *args):
    return value(*args)


def index(value, key):
    return value[key]


def plus(a, b):
    return a + b


def loop(value):
    return [x for x in value]


def enter(value):
    with value as v:
        return v


def contains(value, x):
    return x in value


def take(value, name):
    return getattr(value, name)


given_all = dict(use=use, index=index, plus=plus, loop=loop, enter=enter, contains=contains, take=take)

attempts('''
class A:
    __getitem__ = eval
loot = index(A(), 'use.__globals__')

class A:
    __getitem__ = exec
loot = index(A(), 'global loot2; loot2 = use.__globals__')

class A:
    __add__ = __import__
loot = plus(A(), 'os')

class A:
    __radd__ = __import__
loot = plus('os', A())

class A:
    __call__ = getattr
loot = use(A(), use, '__globals__')

class A:
    __contains__ = vars
loot = contains(A(), use)

class A:
    __getattr__ = open
loot = take(A(), '/etc/passwd')

class A:
    __getattr__ = __import__
loot = take(A(), 'os')

class A:
    __getattr__ = eval
loot = take(A(), 'use.__code__')

class A:
    __enter__ = globals
    __exit__ = print
loot = enter(A()).get('__name__') != 'cell'

class A:
    __iter__ = locals
loot = loop(A())

class A:
    __len__ = globals
loot = use(len, A())

class A:
    __str__ = breakpoint
loot = use(str, A())

class A:
    __repr__ = input
loot = use(repr, A())

class A:
    p = property(globals)
loot = take(A(), 'p').get('__name__') != 'cell'

class A:
    p = property(vars)
loot = take(A(), 'p')

import operator
class A:
    p = property(operator.attrgetter('__class__.__mro__'))
loot = take(A(), 'p')[1].__subclasses__

import operator
class A:
    p = property(operator.attrgetter('f.__globals__'))
    f = use
loot = take(A(), 'p')

class A:
    p = classmethod(getattr)
loot = use(A.p, '__dict__')

class A:
    p = staticmethod(getattr)
loot = use(A.p, use, '__code__')

import functools
class A:
    p = functools.partialmethod(getattr, '__dict__')
loot = use(A().p)

import functools
class A:
    p = functools.cached_property(vars)
loot = take(A(), 'p')

class A:
    __class_getitem__ = eval
loot = index(A, 'use.__globals__')

class A:
    __init_subclass__ = globals
class B(A):
    pass
loot = B.__init_subclass__().get('__name__') != 'cell'

class A:
    __set_name__ = setattr
class B:
    x = A()

class A:
    __get__ = getattr
class B:
    x = A()
loot = take(B(), 'x')

class A:
    __hash__ = globals
loot = use(hash, A())

class A:
    __index__ = id
loot = use([1, 2].__getitem__, A())

class A:
    __bool__ = hasattr
loot = use(bool, A())

class M(type):
    __call__ = getattr
class A(metaclass=M):
    pass
loot = use(A, use, '__globals__')

class M(type):
    __getattr__ = eval
class A(metaclass=M):
    pass
loot = take(A, 'use.__globals__')

class M(type):
    __instancecheck__ = getattr
class A(metaclass=M):
    pass
loot = use(isinstance, use, A)
''', **given_all)

works('''
class A:
    __getitem__ = eval
    __call__ = max
    __contains__ = bool
    __len__ = lambda self: 3
result = index(A(), '1 + 1'), use(A(), 3, 4), contains(A(), 0), len(A())

class A:
    x = 5
    p = property(lambda self: self.x)
    upper = staticmethod(str.upper)
import operator
A.q = property(operator.attrgetter('x'))
result = take(A(), 'p'), take(A(), 'q'), use(A.upper, 'a')

class A:
    name = staticmethod(getattr)
result = use(A.name, 'abc', 'upper')()
''', **given_all)
