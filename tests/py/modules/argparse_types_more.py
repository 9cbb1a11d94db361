# argparse: types, files of arguments, intermixed options, nested groups, custom messages.
import argparse
import contextlib
import io
import sys

sys.stderr = sys.stdout


def run(p, *lines):
    for line in lines:
        try:
            print(repr(line), p.parse_args(line.split()))
        except SystemExit as e:
            print(repr(line), 'exit', e.code)


p = argparse.ArgumentParser(prog='p')
p.add_argument('--size', type=lambda s: int(s, 16), default='ff')
p.add_argument('--tag', action='append', default=['base'])
p.add_argument('--ext', action='extend', nargs='+', default=[])
p.add_argument('--lvl', action='append_const', const='L')
p.add_argument('--pick', choices=range(1, 4), type=int)
p.add_argument('files', nargs='*', default=['none'])
run(p, '', '--size 10', '--tag a --tag b', '--ext 1 2 --ext 3', '--lvl --lvl', '--pick 2', '--pick 9', 'a b', '--size zz', '-- -x')
q = argparse.ArgumentParser(prog='q', add_help=False)
q.add_argument('a')
q.add_argument('b', nargs='?')
q.add_argument('c', nargs=2)
run(q, '1 2 3', '1 2 3 4', '1', '1 2 3 4 5')
r = argparse.ArgumentParser(prog='r')
r.add_argument('--x')
r.add_argument('rest', nargs='*')
print(r.parse_intermixed_args('a --x 1 b'.split()), r.parse_known_intermixed_args('a --y b'.split()))
g = argparse.ArgumentParser(prog='g', description='d')
grp = g.add_argument_group('output', 'where it goes')
ex = grp.add_mutually_exclusive_group()
ex.add_argument('--json', action='store_true')
ex.add_argument('--xml', action='store_true')
g.set_defaults(mode='m')
run(g, '--json', '--json --xml')
print(g.format_help(), g.get_default('mode'), g.get_default('json'))
s = argparse.ArgumentParser(prog='s')
subs = s.add_subparsers(dest='cmd', metavar='COMMAND', help='the commands')
a = subs.add_parser('add', description='Adds.', help='add things')
a.add_argument('n', type=int, nargs='+')
inner = subs.add_parser('remote').add_subparsers(dest='sub')
inner.add_parser('show').add_argument('--all', action='store_true')
run(s, 'add 1 2', 'remote show --all', '', 'remote', 'add x', 'bad')
print(s.format_usage(), a.format_help())


class Loud(argparse.ArgumentParser):
    def error(self, message):
        print('custom:', message)
        raise SystemExit(9)


run(Loud(prog='l'), '--nope')
d = argparse.ArgumentParser(prog='d', fromfile_prefix_chars='@')
d.add_argument('--n', type=int, required=True)
run(d, '', '--n 3', '@/nonexistent/file')
print(argparse.Namespace(**{'a b': 1}), repr(argparse.ArgumentError(None, 'm')), str(argparse.ArgumentError(None, 'm')))
