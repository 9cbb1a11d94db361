# Formatting that never reads attributes.
from attempt import attempts, works

attempts('''
import string
loot = 'function' in string.Template('$x.__globals__').substitute(x=cap) and None

'%(a.__globals__)s' % {'a': cap}

'%s' % (cap.__globals__,)

import string
class T(string.Template):
    idpattern = '[a-z_.]+'
class M(dict):
    def __missing__(self, key):
        head, _, rest = key.partition('.')
        return getattr(cap, rest)
loot = T('$x.__globals__').substitute(M())
''')

works('''
import string
result = string.Template('$x and ${y}').substitute(x=1, y='b')

'%(a)s %(b)05.1f %%' % {'a': 1, 'b': 2.25}
''')
