# classmethod, staticmethod and wrapped functions.
from attempt import attempts, works

attempts(r'''
classmethod(cap).__func__

staticmethod(cap).__func__

classmethod(cap).__wrapped__

staticmethod(cap).__wrapped__

staticmethod(cap).__globals__

classmethod(cap).__get__(None, Given).__func__

classmethod(cap).__dict__

call(classmethod, cap).__func__

call(staticmethod, cap).__func__

Given.plain.__globals__

Given.plain.__code__

type(staticmethod(cap)).__func__

staticmethod.__func__.__get__(staticmethod(cap))

staticmethod(cap).__annotations__.get('x')

staticmethod(cap).__call__.__self__

class C:
    f = staticmethod(cap)
loot = C.f.__code__

class C:
    f = classmethod(cap)
loot = C.f.__func__

import functools
loot = functools.partialmethod(cap).__get__(given).func.__globals__

import functools
loot = functools.singledispatchmethod(cap).dispatcher.dispatch(int).__globals__

'{0.__func__}'.format(classmethod(cap))
''')

works(r'''
class C:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls.__name__
class D(C): pass
result = C.s(1), D.c(), Given.plain(), staticmethod(len)([1])
''')
