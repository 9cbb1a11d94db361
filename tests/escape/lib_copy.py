# copy and its hooks.
from attempt import attempts, works

attempts('''
import copy
loot = copy.copy(given)

import copy
loot = copy.deepcopy([given])

import copy
memo = {}
copy.deepcopy([cap, [1]], memo)
loot = [v for v in memo.values() if v is cap]

import copy
class C:
    def __reduce_ex__(self, level):
        return open, ('/etc/passwd',)
loot = copy.copy(C())

import copy
class C:
    def __reduce_ex__(self, level):
        return getattr, (cap, '__globals__')
loot = copy.copy(C())

import copy
class C:
    def __reduce_ex__(self, level):
        return call, (getattr, cap, '__code__')
loot = copy.deepcopy(C())

import copy
class C:
    def __reduce_ex__(self, level):
        return C, (), {'__class__': Given}
c = copy.copy(C())
loot = type(c) is Given

import copy
class C:
    def __deepcopy__(self, memo):
        return memo.__class__.__subclasses__()
loot = copy.deepcopy(C())

import copy
loot = copy.copy(cap).__globals__

import copy
loot = copy.copy(running).gi_frame

import copy
loot = copy.copy(__import__('math')).__dict__

import copy
loot = copy.replace(given, x=1)
''')

works('''
import copy
class C:
    def __init__(self): self.a = [1]
c = C()
d, e = copy.copy(c), copy.deepcopy(c)
result = d.a is c.a, e.a is c.a, copy.deepcopy({'k': [1, (2,)]}), copy.copy(cap) is cap, copy.copy(Given) is Given

import copy
class R:
    def __reduce__(self):
        return list, ('ab',)
result = copy.copy(R())
''')
