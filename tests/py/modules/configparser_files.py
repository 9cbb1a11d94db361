# configparser: reading, values and their kinds, references, writing, errors.
import configparser
import io

TEXT = '''
# comment
[DEFAULT]
base = /base
level: 1

[one]
Path = %(base)s/one
flag = yes
number = 42
ratio=2.5
multi = first
   second

   third
empty =
; another comment
[two]
level = 2
path = ${one:ratio}
'''
c = configparser.ConfigParser()
c.read_string(TEXT)
print(c.sections(), c.defaults(), 'one' in c, 'DEFAULT' in c, len(c), list(c))
one = c['one']
print(one['path'], one['PATH'], one.getboolean('flag'), one.getint('number'), one.getfloat('ratio'))
print(repr(one['multi']), repr(one['empty']), one.get('none'), one.get('none', 'fb'), one.getint('none', 5))
print(list(one), len(one), 'level' in one, one, c.options('two'), dict(c['two']))
print(c.get('one', 'path', raw=True), c.get('one', 'path', vars={'base': 'X'}), c.items('two'))
print(c.has_option('one', 'flag'), c.has_section('three'), c.getint('two', 'level'), c.get('x', 'y', fallback=None))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string('[a]\nx = 1\n[b]\ny = ${a:x}/${z}$$\nz = 2')
print(e['b']['y'])
r = configparser.RawConfigParser(allow_no_value=True, delimiters=('=',), inline_comment_prefixes=('#',))
r.read_string('[s]\nkey\nother = value # note\nurl = a:b')
print(dict(r['s']))
c.add_section('new')
c.set('new', 'Key', 'v%%')
c['new']['k2'] = 'two\nlines'
c['dict'] = {'a': '1', 'b': '2'}
print(c.remove_option('one', 'flag'), c.remove_option('one', 'flag'), c.remove_section('two'))
out = io.StringIO()
c.write(out)
print(out.getvalue())
out = io.StringIO()
c.write(out, space_around_delimiters=False)
print(out.getvalue().splitlines()[1])
c.read_dict({'dict': {'a': 5, 'c': 6}})
print(dict(c['dict']), c.pop('dict'), c.sections())
conv = configparser.ConfigParser(converters={'list': lambda v: v.split(',')})
conv.read_string('[s]\nl = a,b,c')
print(conv.getlist('s', 'l'), conv['s'].getlist('l'), conv['s'].getlist('no', ['d']))


class Case(configparser.ConfigParser):
    def optionxform(self, option):
        return option


k = Case()
k.read_string('[S]\nKey = 1')
print(list(k['S']))
for bad in (lambda: c['nope'], lambda: c.get('nope', 'x'), lambda: c.get('one', 'nope'), lambda: c.add_section('one'),
            lambda: c.add_section('DEFAULT'), lambda: c.set('one', 'x', 5), lambda: c.set('one', 'x', '%bad'),
            lambda: configparser.ConfigParser().read_string('x = 1'), lambda: configparser.ConfigParser().read_string('[a]\n[a]'),
            lambda: configparser.ConfigParser().read_string('[a]\nx=1\nx=2'), lambda: configparser.ConfigParser().read_string('[a]\nnonsense\n= y'),
            lambda: c.getboolean('one', 'number'), lambda: c.getint('one', 'path'), lambda: one['nokey']):
    try:
        print(bad())
    except Exception as err:
        print(type(err).__name__, err)
for text in ('[a]\nx = %(y)s', '[a]\nx = %(x)s', '[a]\nx = %y', '[a]\nx = %(y'):
    p = configparser.ConfigParser()
    p.read_string(text)
    try:
        p.get('a', 'x')
    except configparser.Error as err:
        print(type(err).__name__, err)
u = configparser.ConfigParser(allow_unnamed_section=True)
u.read_string('top = 1\n[s]\nx = 2')
print(u.get(configparser.UNNAMED_SECTION, 'top'), u.sections())
print(configparser.ConfigParser(defaults={'a': '1'}).defaults(), c.read('/does/not/exist'))
