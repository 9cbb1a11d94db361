# configparser: references between options in both forms, and what is refused.
import configparser

BASIC = '''
[DEFAULT]
home = /h
[a]
dir = %(home)s/d
deep = %(dir)s/x
pct = 100%%
bad = %(nope)s
syn = 5%x
open = %(home
loop = %(loop)s
'''
EXTENDED = '''
[DEFAULT]
home = /h
[a]
dir = ${home}/d
deep = ${b:two}/x
cash = $$5
bad = ${nope}
far = ${zz:nope}
gone = ${b:nope}
syn = $x
many = ${a:b:c}
open = ${home
empty
none = ${empty}.
loop = ${b:loop}
[b]
two = ${one}${a:dir}
one = 1
loop = ${a:loop}
'''


def show(parser, *names):
    for name in names:
        try:
            print(name, repr(parser['a'][name]))
        except Exception as e:
            print(name, type(e).__name__, str(e).replace('\n', ' | '))


basic = configparser.ConfigParser()
basic.read_string(BASIC)
show(basic, 'dir', 'deep', 'pct', 'bad', 'syn', 'open', 'loop', 'absent')
print(basic.get('a', 'dir', raw=True), basic.get('a', 'dir', vars={'home': '/v'}), basic.get('a', 'absent', fallback='f'))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True)
extended.read_string(EXTENDED)
show(extended, 'dir', 'deep', 'cash', 'bad', 'far', 'gone', 'syn', 'many', 'open', 'empty', 'none', 'loop')
for parser, value in ((basic, '5%'), (basic, '%(home)s %%'), (extended, '5$'), (extended, '${home} $$')):
    try:
        parser.set('a', 'new', value)
        print(parser.get('a', 'new'))
    except ValueError as e:
        print(type(e).__name__, e)
plain = configparser.ConfigParser(interpolation=None)
plain.read_string(BASIC)
show(plain, 'dir', 'pct', 'bad')
print(dict(basic.items('a', raw=True))['pct'], sorted(basic.defaults()))
