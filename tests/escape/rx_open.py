# open() of a cell of the framework, by mode, name, keyword and type.
import rexec
from attempt import Given, call, cap, verdict


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
loot = open('new.txt', 'w')

loot = open('new.txt', 'x')

loot = open('/dev/null', 'r+')

loot = open('/dev/null', 'rb+')

loot = open('/dev/null', mode='a')

loot = open('/dev/null', '')

loot = open(0)

loot = open(1, 'r')

class M(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
loot = open('/dev/null', M('w'))

class P:
    def __fspath__(self): return '/dev/null'
loot = open(P())

loot = open('/dev/null', opener=lambda *a: 0)

loot = open('/dev/null', closefd=False)

loot = open.__self__

loot = open.__func__

loot = open.__call__.__self__ if hasattr(open, '__call__') else open.__globals__

f = open('/dev/null')
loot = type(f)('/dev/null', 'w')

f = open('/dev/null')
loot = call(type(f), '/dev/null', 'w')

f = open('/dev/null')
loot = f.__class__.__mro__

loot = file('new.txt', 'w')

loot = call(open, 'new.txt', 'w')

loot = list(map(open, ['new.txt'], ['w']))

import io
loot = io.open('new.txt', 'w')
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
with open('/dev/null') as f:
    result = f.read(), f.readable()

result = open('/dev/null', 'rb').read(), open(b'/dev/null').read(), file is open, call(open, '/dev/null').read()
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
