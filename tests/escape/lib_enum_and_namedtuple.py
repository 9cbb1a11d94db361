# enum and namedtuple look modules up and make classes.
from attempt import attempts, works

attempts('''
import enum
E = enum.Enum('E', 'a b', module='os')
loot = E.a.__reduce_ex__(2)[0].__dict__

import enum
class E(enum.Enum):
    a = cap
loot = E.a.value.__globals__ if isinstance(E.a, enum.Enum) else E.a.__globals__

import enum
enum.global_enum(enum.Enum('E', 'open', module='builtins'))
loot = open('/etc/passwd')

import enum
loot = enum.EnumType.__call__.__globals__

import enum
class E(enum.Enum):
    _ignore_ = ['x']
    x = __build_class__
    @classmethod
    def _missing_(cls, value):
        return value.__globals__
loot = E(cap)

import enum
loot = enum.Enum._convert_('E', 'os', lambda n: True)

from collections import namedtuple
loot = namedtuple('N', 'a', module='os').__new__.__globals__

from collections import namedtuple
loot = namedtuple('N', ['a', 'b=open("/etc/passwd")'])

from collections import namedtuple
loot = namedtuple('N', '__class__ a')

from collections import namedtuple
loot = namedtuple('N', 'a', defaults=[1])._make.__func__

from collections import namedtuple
class S(str):
    def isidentifier(self):
        return True
loot = namedtuple('N', [S('x, y=cap.__globals__')])
''')

works('''
import enum
class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
class F(enum.Flag):
    A = 1
    B = 2
result = Color(1), Color['GREEN'].value, list(Color), F.A | F.B

from collections import namedtuple
N = namedtuple('N', 'a b', defaults=[2])
n = N(1)
result = n, n._asdict(), n._replace(a=3), N._fields
''')
