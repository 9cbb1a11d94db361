# Template, Formatter, constants, capwords.
import string
from string import *
print(ascii_letters, digits, hexdigits, octdigits, repr(whitespace), punctuation, len(printable), capwords('  hello  wORLD x-y'), capwords('a,b c', ','))
t = Template('$who likes ${what}s, $$5 for ${who}')
print(t.substitute(who='tim', what='kiwi'), t.substitute({'who': 'a', 'what': 'b'}), t.substitute({'who': 'a', 'what': 'b'}, who='z'), t.safe_substitute(who='q'), t.template, t.get_identifiers(), t.is_valid())
for bad, kw in (('$who $x', {'who': 1}), ('a\nb $', {}), ('$1', {}), ('${a b}', {}), ('x ${', {}), ('\n\n  $ z', {})):
    try: print(Template(bad).substitute(**kw))
    except Exception as e: print(type(e).__name__, e)
    print(repr(Template(bad).safe_substitute(**kw)), Template(bad).is_valid(), Template(bad).get_identifiers())
class P(Template): delimiter = '%'
print(P('%a %% %{b} $a').substitute(a=1, b=2))
f = Formatter()
print(f.format('{} {} {name!r:>5} {0[0]}' if False else '{0} {1} {name!r:>5} {0[0]}', 'ab', 2, name='x'), f.format('{}-{}', 1, 2), f.format('{:{w}.{p}f}', 3.14159, w=8, p=2), f.format('{{}} {0.real}', 5), f.vformat('{a[k]}', (), {'a': {'k': 1}}))
print(list(f.parse('a{b!r:c}d{e}{{f}}')), list(f.parse('')), list(f.parse('{:{x}}')))
for bad in ('{', '}', '{0', '{} {0}', '{0} {}', '{x}', '{0!z}', '{5}', '{0.}', '{0[}', '{0!r:{1:{2:{3}}}}'):
    try: print(f.format(bad, 'v', 2, 3, 4))
    except Exception as e: print(bad, type(e).__name__, e)
class Def(Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str): return kw.get(key, f'<{key}>')
        return super().get_value(key, args, kw)
    def convert_field(self, v, c):
        return v.upper() if c == 'u' else super().convert_field(v, c)
    def check_unused_args(self, used, args, kw): print('used', sorted(used, key=str))
print(Def().format('{a!u} {b} {0}', 'z', a='x'))
