"""Sound cells of all kinds: no hole, and the surface is what was handed over."""
import builtins
import io

import Bastion
import rexec


def api(x):
    return x


class Account:
    def __init__(self):
        self.total = 0

    def add(self, n):
        self.total += n

    @property
    def double(self):
        return self.total * 2


def numbers():
    yield 1


class Reader(rexec.RExec):
    ok_own_dict = True

    def r_open(self, file, *rest):
        return io.StringIO('text')


def show(title, cell):
    found = rexec.audit(cell)
    print(f'{title}: {"sound" if found else found.holes}')
    for what, path in found.surface:
        # What the policy grants of `os` depends on the platform.
        if not what.startswith('entry point') and not path.startswith("sys.modules['posix']"):
            print(f'    {path}: {what}')


PROGRAM = '''
import collections, functools, json
class Base:
    def __init__(self, **more):
        self.more = more
    def __repr__(self):
        return 'Base'
class Derived(Base, metaclass=type):
    __slots__ = ('x',)
    count = 0
def deco(f):
    @functools.wraps(f)
    def inner(*a):
        return f(*a)
    return inner
@deco
def work(n):
    return [i for i in range(n)]
gen = (i for i in work(3))
next(gen)
things = [Derived(a=1), {'k': work}, {1, 2}, collections.deque([gen]), iter([1]), map(work, [1])]
try:
    missing
except NameError as e:
    kept = e
Pair = collections.namedtuple('Pair', 'x y')
pair = Pair(1, getattr)
partial = functools.partial(getattr, pair)
own_namespace = globals(), locals(), vars()
scope = __builtins__
'''

raw = {'__builtins__': dict(vars(builtins))}
exec(PROGRAM, raw)
show('a raw cell', raw)
show('its builtins', raw['__builtins__'])

for kind in rexec.RExec, Reader:
    rx = kind()
    rx.r_exec(PROGRAM)
    rx.s_exec('import sys; out = sys.stdout')
    show(kind.__name__, rx)

rx = Reader()
rx.add_module('__main__').account = Bastion.Bastion(Account())
rx.r_exec('account.add(2); add = account.add; f = open("x"); text = f.read()')
show('a Bastion and a file', rx)

space = {'__builtins__': dict(vars(builtins)), 'api': api, 'raw': Account(), 'Account': Account,
         'numbers': numbers()}
exec('def call(): return api(1)\nresult = call()', space)
show('capabilities', space)

outer = rexec.RExec()
outer.r_exec('''
import rexec
inner = rexec.RExec()
inner.r_exec('x = [len]')
found = rexec.audit(inner)
print(bool(found), found.holes, [path for _, path in found.surface if 'posix' not in path])
''')
show('a cell with a subcell', outer)


def refused(*args):
    try:
        print(rexec.audit(*args))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


refused({})
refused(3)
refused(builtins)
try:
    outer.r_exec('rexec.audit(__builtins__)')
except RuntimeError as e:
    print(e)
