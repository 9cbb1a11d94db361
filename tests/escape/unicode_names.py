# Names in other letters are the names they normalise to, and computed ones are not.
from attempt import attempts, works

attempts(r'''
cap.__ｇlobals__

cap.__𝒈𝒍𝒐𝒃𝒂𝒍𝒔__

cap.﹏﹏globals﹏﹏

cap._＿globals__

getattr(cap, '__ｇlobals__')

getattr(cap, '__globals__\u200b')

getattr(cap, '__globals__ ')

getattr(cap, '\u005f_globals__')

getattr(cap, 'ﬁeld')

'{0.__ｇlobals__}'.format(cap)

'{0.\u005f_globals__}'.format(cap)

ｅval('cap.__globals__')

__ｂuiltins__ is not __builtins__

＿＿import＿＿('os')

eval('cap.__ｇlobals__')

eval('cap.\\x5f_globals__')

exec('# coding: utf-7\ncap.__globals__')

exec(b'# coding: latin-1\nloot = cap.__globals__')

exec('# -*- coding: rot13 -*-\nloot = 1')
loot = None

class ﬁ: pass
loot = 'ﬁ' in globals()

given.__ｃlass__ = int

Given.ｌimit = 3

def f(): pass
f.__ｃode__ = None

import ᵒs

match cap:
    case object(__ｇlobals__=x):
        loot = x
''')

works(r'''
class C: pass
c = C()
c.ﬁeld = 5
result = c.field, getattr(c, 'field'), ｌen([1]), 'ﬁeld' == 'field'
''')
