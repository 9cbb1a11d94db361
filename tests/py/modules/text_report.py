# string.Template and Formatter subclasses with textwrap and pprint in a small report.
import pprint
import string
import textwrap


class Env(string.Template):
    delimiter = '%'
    idpattern = r'[a-z][a-z0-9_.]*'


class Fmt(string.Formatter):
    def convert_field(self, value, conversion):
        if conversion == 'u':
            return str(value).upper()
        return super().convert_field(value, conversion)

    def get_field(self, name, args, kwargs):
        try:
            return super().get_field(name, args, kwargs)
        except (KeyError, AttributeError):
            return f'?{name}?', name


print(Env('%a.b costs %{c}%%').substitute({'a.b': 'x', 'c': 5}), Env('%z').safe_substitute(), Env('%a %b').get_identifiers())
print(Fmt().format('{0!u} {missing} {x.nope} {x:>5}', 'ab', x=3), Fmt().vformat('{a[0]} {a[1]!r}', (), {'a': ['x', 'y']}), Fmt().format('{:{w}.{p}f}', 3.14159, w=8, p=2))
report = {'title': 'Quarterly report of everything', 'items': [{'name': f'item {i}', 'value': i * 1.5} for i in range(3)], 'notes': 'A long note that has to be wrapped somewhere. ' * 2}
print(textwrap.fill(report['notes'], 40, initial_indent='- ', subsequent_indent='  '))
print(textwrap.indent(pprint.pformat(report, width=60), '| '))
print(textwrap.dedent('''
    one
      two
    three
''').strip().splitlines(), textwrap.shorten(report['notes'], 30), textwrap.wrap('a-b-c ' * 5, 10), textwrap.TextWrapper(width=20, max_lines=1, placeholder='~').fill(report['notes']))
for line in textwrap.wrap('Tabs\tand\nnew lines   and spaces', 12, tabsize=4):
    print(repr(line))
