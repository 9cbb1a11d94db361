# string: constants, capwords, Template with odd placeholders, Formatter with overrides.
import string
T = string.Template
class F(string.Formatter):
    def get_value(self, key, args, kw): return kw.get(key, f'<{key}>') if isinstance(key, str) else args[key]
for t in [
    'string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation',
    'string.whitespace, len(string.printable)',
    "string.capwords('hello  world'), string.capwords('a-b c', '-'), string.capwords('')",
    "T('$a ${b}c $$ $a.x').substitute(a=1, b=2)",
    "T('$a').substitute({'a': 1}, a=2)",
    "T('$a').substitute()",
    "T('$a $b').safe_substitute(a=1)",
    "T('$').substitute()",
    "T('line\\n$ x').substitute()",
    "T('$1').substitute()",
    "T('${a').substitute(a=1)",
    "T('$$').safe_substitute(), T('$').safe_substitute(), T('${').safe_substitute()",
    "T('$é $a').safe_substitute(a=1)",
    "T('$a ${b} $$ $c').get_identifiers(), T('$').is_valid(), T('$a').is_valid(), T('$a').template, T.delimiter",
    "string.Formatter().format('{0} {x} {} '.replace('{}', '{1}'), 1, 2, x=3)",
    "string.Formatter().format('{}{}', 1, 2)",
    "string.Formatter().format('{} {0}', 1)",
    "string.Formatter().format('{0} {}', 1)",
    "string.Formatter().format('{}')",
    "string.Formatter().format('{x}')",
    "string.Formatter().format('{0!r:>5} {0!s} {0!a}', 'é')",
    "string.Formatter().format('{0!x}', 1)",
    "string.Formatter().format('{0[1]} {0[k]}'.replace('{0[k]}', '{1.real}'), 'ab', 5)",
    "string.Formatter().format('{0:{1}}', 'a', '>4')",
    "F().format('{a} {0} {b}', 1, b=2)",
    "list(string.Formatter().parse('a{b!r:c}d{{e}}{}'))",
    "list(string.Formatter().parse('{'))",
    "list(string.Formatter().parse('}'))",
    "string.Formatter().vformat('{0}', (1,), {}), string.Formatter().get_field('0.real', (5,), {})",
    'string.Formatter().format()',
    "string.Formatter().format_field(3.14159, '.2f'), string.Formatter().convert_field('a', 'r')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
