# Slots of foreign classes: their descriptors work on own instances only.
from attempt import attempts, works

attempts(r'''
import collections
P = collections.namedtuple('P', 'x')
loot = P.x.__get__(given)

import dataclasses
@dataclasses.dataclass(slots=True)
class D:
    x: int = 1
loot = D.x.__get__(given)

class S:
    __slots__ = ('x',)
loot = S.x.__get__(given)

class S:
    __slots__ = ('x',)
S.x.__set__(given, 1)

class S:
    __slots__ = ('__dict__',)
loot = S().__dict__

class S:
    __slots__ = ('__weakref__', 'x')
loot = S.__slots__.__class__.__base__.__subclasses__

class S(Given):
    __slots__ = ()
loot = S().__dict__

class S:
    __slots__ = ('__class__',)

class S:
    __slots__ = {'x': 'doc'}
loot = S.x.__objclass__.__mro__[1].__subclasses__()

class S:
    __slots__ = ('x',)
loot = type(S.x).__get__(S.x, S()).__class__

class N(str): pass
class S:
    __slots__ = (N('__globals__'),)
loot = S.__globals__
''')

works(r'''
class S:
    __slots__ = ('x', '_y')
    def __init__(self): self.x = 1
s = S()
del s.x
s.x = 5
result = s.x, hasattr(s, '_y'), S.x.__get__(s), S.__slots__, S.x.__name__
''')
