# Small modules: stat, locale, gettext, cmd, marshal, token, importlib.util, copyreg.
import cmd
import copyreg
import gettext
import importlib.util
import io
import locale
import marshal
import stat
import token

for mode in (0o100644, 0o040755, 0o120777, 0o104755, 0o101000, 0o010000):
    print(stat.filemode(mode), stat.S_ISREG(mode), stat.S_ISDIR(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)))
print(locale.setlocale(locale.LC_ALL, 'C'), locale.localeconv()['decimal_point'], locale.format_string('%d %.2f', (1000, 2.5), grouping=True), locale.atof('1.5'), locale.atoi('3'), locale.str(2.50), locale.strcoll('a', 'b') < 0, locale.strxfrm('x'))
for bad in (lambda: locale.setlocale(locale.LC_ALL, 'xx_YY'), lambda: locale.currency(5)):
    try:
        bad()
    except (locale.Error, ValueError) as e:
        print(type(e).__name__, e)
print(gettext.gettext('msg'), gettext.ngettext('one', 'many', 2), gettext.NullTranslations().ngettext('a', 'b', 1), gettext.textdomain(), gettext.find('x'), gettext.translation('d', fallback=True).gettext('t'))


class Shell(cmd.Cmd):
    prompt = '> '
    use_rawinput = 0

    def do_greet(self, arg):
        """Greet somebody."""
        self.stdout.write(f'hello {arg}\n')

    def do_quit(self, arg):
        return True

    def emptyline(self):
        pass


out = io.StringIO()
s = Shell(stdin=io.StringIO('greet bob\n\nnope x\nhelp greet\nhelp\n?zz\nquit\n'), stdout=out)
s.cmdloop('welcome')
print(out.getvalue())
print(s.parseline('greet a b'), s.parseline('?x'), s.parseline(''), s.completenames('gr'))
for v in (None, True, 5, -2 ** 40, 1.5, 1j, 'text', 'é', b'b', (1, 2), [1, [2]], {'a': 1}, {1}, frozenset([2]), ..., StopIteration, ''):
    print(marshal.loads(marshal.dumps(v)) == v, end=' ')
print(marshal.loads(marshal.dumps([1, 'a', (None, 2.5)], 2)), marshal.loads(b'i\x05\0\0\0rest'))
for bad in (lambda: marshal.dumps(object()), lambda: marshal.loads(b''), lambda: marshal.loads(b'i\x01'), lambda: marshal.loads(b'?'), lambda: marshal.loads('x'), lambda: marshal.dumps([print])):
    try:
        bad()
    except (ValueError, EOFError, TypeError) as e:
        print(type(e).__name__, e)
print(token.tok_name[token.NAME], token.EXACT_TOKEN_TYPES['->'] == token.RARROW, token.ISTERMINAL(token.OP), token.ISEOF(0), token.PLUS, token.NUMBER, token.OP)
print(importlib.util.find_spec('nosuchmodule'), importlib.util.find_spec('json').name, importlib.util.resolve_name('.a', 'p.q'), importlib.util.resolve_name('x', None))
m = importlib.util.module_from_spec(importlib.util.find_spec('string'))
print(m.__name__, copyreg.dispatch_table[complex](1 + 2j), copyreg._slotnames(type('S', (), {'__slots__': ('a', '__b')})))
