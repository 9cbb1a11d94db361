# argparse: options, positional arguments, actions, types, defaults and errors.
import argparse
import sys


def run(parser, *lines):
    for line in lines:
        try:
            print(line, '->', parser.parse_args(line.split()))
        except SystemExit as e:
            print(line, '-> exit', e.code)


sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog='prog', description='What it does.')
p.add_argument('name')
p.add_argument('rest', nargs='*', type=int)
p.add_argument('-v', '--verbose', action='store_true', help='say more')
p.add_argument('-n', '--number', type=int, default=3)
p.add_argument('--ratio', type=float)
p.add_argument('-c', action='count', default=0)
p.add_argument('--mode', choices=['fast', 'slow'], default='fast')
p.add_argument('--list', nargs='+', default=[])
p.add_argument('--add', action='append')
p.add_argument('--const', action='store_const', const=42)
p.add_argument('--no', dest='yes', action='store_false')
p.add_argument('--opt', nargs='?', const='C', default='D')
p.add_argument('--pair', nargs=2, metavar=('A', 'B'))
p.add_argument('--flag', action=argparse.BooleanOptionalAction)
run(p, 'x', 'x 1 2 3', '-v x -n 5', 'x --number=7 -ccc', '--mode slow x', '--mode wrong x', '--list a b -- x',
    'x --add 1 --add 2', 'x --const --no', 'x --opt', 'x --opt E', 'x --pair 1 2', 'x --pair 1', '', 'x -n q',
    'x --unknown', 'x --rat 2.5', 'x -vn4', 'x --flag', 'x --no-flag', 'x 1 a', 'x --n 1', '-h')
ns, rest = p.parse_known_args(['x', '--what', '1', '-z'])
print(ns.name, rest)
q = argparse.ArgumentParser(prog='q', exit_on_error=False)
q.add_argument('--i', type=int)
try:
    q.parse_args(['--i', 'x'])
except argparse.ArgumentError as e:
    print(e, e.argument_name, e.message)
g = argparse.ArgumentParser(prog='g', allow_abbrev=False)
m = g.add_mutually_exclusive_group(required=True)
m.add_argument('--a', action='store_true')
m.add_argument('--b', type=int)
run(g, '--a', '--b 1', '--a --b 1', '')
s = argparse.ArgumentParser(prog='s')
sub = s.add_subparsers(dest='command', required=True, title='commands', help='what to do')
one = sub.add_parser('one', help='the first', aliases=['1'])
one.add_argument('x', type=int)
one.set_defaults(func='f1')
two = sub.add_parser('two')
two.add_argument('--y')
run(s, 'one 3', '1 4', 'two --y z', 'three', '', 'one', 'two --z')
print(s.format_help())
print(one.format_usage(), two.prog)
neg = argparse.ArgumentParser(prog='neg')
neg.add_argument('n', type=float)
run(neg, '-1', '-1.5', '-x')


def even(text):
    value = int(text)
    if value % 2:
        raise argparse.ArgumentTypeError(f'{value} is odd')
    return value


t = argparse.ArgumentParser(prog='t', argument_default=argparse.SUPPRESS)
t.add_argument('--even', type=even)
run(t, '--even 2', '--even 3', '')
try:
    t.add_argument('--even')
except argparse.ArgumentError as e:
    print(e)
for bad in (lambda: t.add_argument('x', required=True), lambda: t.add_argument('--z', action='none'),
            lambda: t.add_argument('--w', nargs=0), lambda: t.add_argument('--u', type=3)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
n = argparse.Namespace(a=1, b='x')
print(n, n == argparse.Namespace(b='x', a=1), 'a' in n, vars(n))


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (option_string, values.upper()))


u = argparse.ArgumentParser(prog='u', parents=[], prefix_chars='-+')
u.add_argument('+x', '--xx', action=Upper)
run(u, '+x a', '--xx b')
r = argparse.ArgumentParser(prog='r')
r.add_argument('cmd')
r.add_argument('args', nargs=argparse.REMAINDER)
run(r, 'go -a --b c', 'go')
v = argparse.ArgumentParser(prog='v')
v.add_argument('--version', action='version', version='%(prog)s 1.0')
run(v, '--version')
