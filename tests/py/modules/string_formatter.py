# string: constants, Formatter with hooks, Template with its own syntax, capwords, errors.
import string
from string import Formatter, Template, capwords

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
print(capwords('hello  world\tfoo'), capwords('a-b-c', '-'), capwords(''))
f = Formatter()
print(f.format('{0} {a} {1!r:>5} {0.real} {b[0]} {{}}', 1, 'x', a=2, b=[3]), f.vformat('{} {}', ('a', 'b'), {}), list(f.parse('a{b!r:c}d{}{{e')))
print(f.get_field('0.real', (3,), {}), f.get_value('k', (), {'k': 1}), f.convert_field(1, 'r'), f.convert_field('é', 'a'), f.format_field(3.14159, '.2f'), f.format('{:{}}', 'x', 4))


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)))

    def format_field(self, value, spec):
        return value.upper() if spec == 'up' else super().format_field(value, spec)


print(Default().format('{missing} {0} {x:up}', 'pos', x='abc'))
for bad in (lambda: f.format('{} {0}', 1), lambda: f.format('{0} {}', 1), lambda: f.format('{}'), lambda: f.format('{a}'), lambda: f.format('{0!z}', 1), lambda: f.format('{'), lambda: f.format('}'), lambda: f.format(), lambda: list(f.parse('{a')),
            lambda: f.convert_field(1, 'q')):
    try:
        print(bad())
    except (ValueError, KeyError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
t = Template('$who likes ${what}s $$5 $')
print(t.safe_substitute(who='tim'), t.safe_substitute({'what': 'x'}, who='y'), t.template, Template('$a $b').get_identifiers(), Template('$a').is_valid(), Template('$ a').is_valid())
print(Template('$a-$b').substitute(a=1, b=[2]), Template('${x}y').substitute({'x': 'X'}), Template('$Aé').safe_substitute(A='q'))
for bad in (lambda: t.substitute(who=1, what=2), lambda: Template('$x').substitute(), lambda: Template('${').substitute(), lambda: Template('a\nb $!').substitute(), lambda: Template('$a').substitute({}, {}), lambda: Template('$a').substitute(3)):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Percent('%with_under %notunder %%').safe_substitute(with_under='ok', notunder='no'))


class Braced(Template):
    braceidpattern = '[a-z0-9]+'
    idpattern = '[a-z]+'
    flags = 0


print(Braced('$ab1 ${ab1} $AB').safe_substitute(ab='X', ab1='Y', AB='Z'))
