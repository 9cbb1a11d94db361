# Changing the class, the bases or the dict of anything.
from attempt import attempts, works

attempts('''
given.__class__ = int
loot = 1

class C:
    pass
c = C()
c.__class__ = Given
loot = 1

class C:
    pass
C.__bases__ = (Given,)
loot = 1

given.__dict__ = {}
loot = 1

object.__setattr__(given, '__class__', int)
loot = 1

type.__setattr__(Given, 'limit', 1000)
loot = 1

setattr(Given, '__bases__', (object,))
loot = 1

call(setattr, given, '__dict__', {})
loot = 1

class C:
    pass
call(object.__setattr__, C(), '__class__', Given)
loot = 1

Given.method.__name__ = 'x'
loot = 1

del Given.method
loot = 1
''')

works('''
class C:
    pass
C.added = 1
setattr(C, 'more', 2)
del C.added
result = C.more, hasattr(C, 'added'), C().__class__ is C
''')
