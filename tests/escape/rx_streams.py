# Streams under s_exec, and print in and out of the cell.
import rexec
from attempt import Given, call, cap, verdict

def speak():
    print('the supervisor speaks')


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    main.speak = speak
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
import sys
loot = sys.stdout

loot = input()

import rexec
class W(rexec.RExec): pass
inner = W()
inner.s_exec('import sys\nx = sys.stdout')
loot = inner.r_eval('x').__dict__

import rexec
inner = rexec.RExec()
inner.s_exec('import sys\nx = sys.stdout')
loot = inner.r_eval('x')._stream

import rexec
inner = rexec.RExec()
inner.s_exec('import sys\nx = sys.stdout')
loot = inner.r_eval('x.buffer')

import rexec
loot = rexec.FileWrapper(given)._stream

import rexec
loot = rexec._stream_of(rexec.FileWrapper(given)).__dict__

import sys
class S:
    def write(self, text):
        global loot
        loot = cap.__globals__
sys.stdout = S()
print('x')

import sys
class S:
    def write(self, text): got.append(text)
got = []
sys.stdout = S()
speak()
loot = got

print('x', file=given)
loot = 1
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
import sys
class S:
    def write(self, text): got.append(text)
got = []
sys.stdout = S()
print('own', 1)
del sys.stdout
result = got
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
