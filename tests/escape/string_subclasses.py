# Text that lies about itself, given to what supervisors do with text.
from attempt import attempts, works

open_names = {'title': 1, 'public': 2}
private = {'title': 'secret'}


def lookup(name):
    if name not in open_names:
        raise KeyError('not public')
    return open_names[name]


def read(value, name):
    if name.startswith('_'):
        raise AttributeError('private')
    return getattr(value, name)


def safe_format(template):
    if '__' in template:
        raise ValueError('no dunders')
    return template.format(read)


def named(**kw):
    return sorted(kw)


def joined(parts):
    return '/'.join(parts)


given_all = dict(lookup=lookup, read=read, safe_format=safe_format, named=named, joined=joined)

attempts('''
class S(str):
    def startswith(self, *a): return False
loot = read(given, S('__dict__'))

class S(str):
    def startswith(self, *a): return False
loot = read(read, S('__globals__'))

class S(str):
    def __contains__(self, x): return False
loot = safe_format(S('{0.__globals__}'))

class S(str):
    def format(self, *a): return a[0].__globals__
loot = safe_format(S('x'))

class S(str):
    def format(self, *a): return a[0].__code__
loot = safe_format(S('x'))

class S(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('title')
loot = getattr(given, S('_private')) is not given._private

class S(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('__globals__')
loot = getattr(read, S('__name__')) != 'read'

class S(str):
    def __hash__(self): return hash('__globals__')
    def __eq__(self, other): return other == '__globals__'
getattr(read, S('nothing'))

class S(str):
    def __str__(self): return '__globals__'
    def __repr__(self): return '__globals__'
    def __format__(self, spec): return '__globals__'
getattr(read, S('nothing'))

class S(str):
    def __iter__(self): return iter('__globals__')
    def __getitem__(self, i): return '__globals__'[i]
    def __len__(self): return 11
getattr(read, S('nothing'))

class S(str):
    __slots__ = ()
    def __getattribute__(self, name): return cap.__globals__
loot = read(given, S('limit'))

class N:
    def __str__(self): return '__globals__'
getattr(read, N())

class N:
    def __index__(self): return 0
    def __fspath__(self): return '/etc/passwd'
open(N())

getattr(read, b'__globals__')

getattr(read, '__globals__\\udc80'[:-1])

getattr(read, '__GLOBALS__'.lower())

getattr(read, '__globals__'[::-1][::-1])

getattr(read, '%s%s%s' % ('__', 'globals', '__'))

getattr(read, 'x'.join(['__globals__']))

class S(str): pass
named(**{S('__class__'): 1, S('x'): 2}) != ['__class__', 'x']

class S(str):
    def __eq__(self, other): return False
    __hash__ = str.__hash__
loot = type(named(**{S('x'): 1})[0]) is not str

class S(str): pass
d = dict(**{S('a'): 1})
loot = type(list(d)[0]) is not str

class S(str): pass
class C: pass
c = C()
setattr(c, S('a'), 1)
loot = [n for n in dir(c) if n == 'a' and type(n) is not str]

class S(str): pass
loot = type(S('x').upper()) is not str or type(str(S('x'))) is not str

class S(str):
    def __str__(self): return self
loot = type(joined([S('a')])) is not str

class S(str):
    def join(self, parts): return cap.__globals__
loot = S('/').join(['a'])
''', **given_all)

works('''
class S(str):
    def shout(self): return self.upper() + '!'
s = S('title')
result = s.shout(), lookup(s), read(given, S('x')), safe_format(S('{0.__class__}'.replace('__', 'xx')[:0] + 'ok')), named(**{s: 1}), joined([s, 'b'])

getattr(given, 'li' 'mit'), getattr('a', S('upper'))() if 'S' in globals() else 'A'
''', **given_all)
