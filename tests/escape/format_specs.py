# Format specifications, nested fields and mappings that answer as they like.
from attempt import attempts, works

attempts('''
f'{given:{cap.__globals__}}'

'{0:{0.__globals__}}'.format(cap)

'{0:{1.__class__.__mro__}}'.format(5, given)

'{0!r:{1.__code__}}'.format('x', cap)

class Spec:
    def __format__(self, spec):
        return getattr(spec, '__globals__', None) or cap.__globals__
loot = f'{Spec():x}'

class Mapping(dict):
    def __missing__(self, key):
        return getattr(cap, key)
loot = '{__globals__}'.format_map(Mapping())

class Mapping:
    def __getitem__(self, key):
        return cap
loot = '{a.__globals__}'.format_map(Mapping())

class Mapping:
    def __getitem__(self, key):
        return cap
loot = call('{a.__globals__}'.format_map, Mapping())

class Text(str):
    def __getattribute__(self, name):
        return object.__getattribute__(self, name)
loot = Text('{0.__globals__}').format(cap)

class Text(str):
    pass
loot = str.format(Text('{0.__code__}'), cap)

str.format.__get__('{0.__globals__}')(cap)

'{0[__globals__]}'.format(cap)

'{0.method.__self__}'.format(given)

'{0.method.__func__.__globals__}'.format(given)

'{.__class__.__bases__[0]}'.format(given)

'{0._holder__x.__globals__}'.format(given)

format(cap, '__globals__')

import string
class F(string.Formatter):
    def get_field(self, name, args, kwargs):
        return super().get_field(name + '.__globals__', args, kwargs)
loot = F().format('{0}', cap)

import string
class F(string.Formatter):
    def convert_field(self, value, conversion):
        return getattr(value, '__code__')
loot = F().format('{0!x}', cap)

import string
class F(string.Formatter):
    def parse(self, text):
        return [('', '0.__globals__', '', None)]
loot = F().format('anything', cap)

import string
loot = string.Formatter().vformat('{0.__globals__}', (cap,), {})

import string
loot = call(string.Formatter().format, '{0.__globals__}', cap)

import string
loot = call(string.Formatter.get_field, string.Formatter(), '0.__globals__', (cap,), {})

import string
class T(string.Template):
    idpattern = '[a-z._]+'
loot = T('${cap.__globals__}').substitute({'cap': cap})

'%(__globals__)s' % cap

'%s' % getattr(cap, '__globals__')

import datetime
class D(datetime.date):
    def __format__(self, spec):
        return cap.__globals__
loot = f'{D(2000, 1, 1):%Y}'

import logging
logging.Formatter('{msg.__globals__}', style='{').format(logging.makeLogRecord({'msg': cap}))

import logging
logging.Formatter('%(msg.__globals__)s').format(logging.makeLogRecord({'msg': cap}))

import textwrap
loot = textwrap.fill('{0.__globals__}').format(cap)

class Raising:
    def __repr__(self):
        return cap.__globals__['__name__']
loot = f'{Raising()!r}'
''')

works('''
f'{3.14159:{5}.{3}}', '{0:>{1}}'.format('a', 3), '{x[0]}{y[k]}'.format(x=[1], y={'k': 2})

class P:
    def __init__(self):
        self.x = 1
    def __format__(self, spec):
        return f'P<{spec}>'
result = f'{P():abc}', '{0.x:03}'.format(P()), '{p.x}'.format_map({'p': P()})

'{0.x} {0.limit} {0.__class__.__name__}'.format(given)

import string
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, '?') if isinstance(key, str) else args[key]
result = F().format('{0} {name} {other}', 1, name=2), string.Template('$a ${b}').safe_substitute(a=1)
''')
