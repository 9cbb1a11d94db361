# string.Formatter, its hooks overridden too.
from attempt import attempts, works

attempts('''
import string
loot = string.Formatter().format('{0.__globals__}', cap)

import string
loot = string.Formatter().vformat('{c.__code__}', (), {'c': cap})

import string
loot = string.Formatter().get_field('0.__closure__', (cap,), {})

import string
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return cap
loot = F().format('{anything.__globals__}')

import string
class F(string.Formatter):
    def convert_field(self, value, conversion):
        return getattr(cap, '__globals__')
loot = F().format('{0!r}', 1)

import string
loot = call(string.Formatter().format, '{0.__globals__}', cap)

import string
loot = call(call, string.Formatter.vformat, string.Formatter(), '{0.__globals__}', (cap,), {})
''')

works('''
import string
result = string.Formatter().format('{0.x} {1[k]!r:>4}', given, {'k': 'v'})

import string
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, '?') if isinstance(key, str) else args[key]
result = F().format('{0}{nobody}', 1)
''')
