# Bound methods: what is bound, and to what, stays hidden.
from attempt import attempts, works

attempts(r'''
given.method.__self__

given.method.__func__

given.method.im_self

given.method.im_class

given.method.__get__(1).__self__

given.method.__call__.__self__

given.method.__reduce__()

given.method.__getattribute__('__self__')

object.__getattribute__(given.method, '__self__')

type(given.method).__self__

type(given.method).__func__.__get__(given.method)

type(given.method)(cap, 1).__func__

given.method.__defaults__

given.method.__code__

given.method.__globals__

given.method.__dict__

given.method.x = 1

given.method.__eq__.__self__

Given.make.__self__

Given.make.__func__.__globals__

getattr(given.method, '__self__', None)

hasattr(given.method, '__self__') or hasattr(given.method, '__func__')
''')

works(r'''
given.method(), given.method.__name__, given.method.__qualname__, given.method == given.method, Given.make().x, Given.method(given)

class C:
    def m(self): return 1
result = C().m.__name__, callable(C().m), getattr(C(), 'm')()
''')
