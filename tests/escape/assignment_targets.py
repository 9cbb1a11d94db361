# Every statement that stores or deletes an attribute asks the guard.
from attempt import attempts, works

attempts(r'''
for Given.limit in [1]: pass

for cap.__code__ in [1]: pass

with type('W', (), {'__enter__': lambda s: 1, '__exit__': lambda *a: 0})() as Given.limit: pass

[Given.limit for Given.limit in [1]]

(cap.__defaults__, x) = 1, 2

[*Given.limit] = [1]

Given.limit += 1

cap.attr: int = 1

Given.limit: int = 3

del cap.__defaults__, Given.limit

given.__class__ = given.__dict__ = 5

import math as m; Given.math = m
''')

works(r'''
class C: pass
c = C()
for c.i in range(3): pass
c.a, *c.rest = 1, 2, 3
c.a += 1
c.t: int = 4
del c.t
result = c.i, c.a, c.rest, hasattr(c, 't')
''')
