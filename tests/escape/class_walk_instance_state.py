# The state of instances: dicts, slots, reduce.
from attempt import attempts, works

attempts('''
given.__dict__

object.__getattribute__(given, '__dict__')

given.__getattribute__('__dict__')

vars(given)

given.__getstate__()

given.__reduce_ex__(4)

object.__reduce__(given)

given.__init__.__self__

object.__new__(Given)._private

object.__new__(Given)

call(object.__new__, Given)

object.__init__(given)
loot = given.__dict__

given.__sizeof__.__self__

dir(given) and [n for n in dir(given) if n in ('__dict__', '__reduce__', '__getstate__')]
''')

works('''
given.x, given.method(), 'x' in dir(given), isinstance(given, Given)

class C:
    __slots__ = ('a',)
c = C()
c.a = 1
result = c.a, hasattr(c, '__dict__'), C.__slots__
''')
