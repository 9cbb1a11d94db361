# Streams under s_exec: wrapped, without a way to close or to reach what is behind them.
import io
import sys

import rexec

from attempt import _assigning


def fresh():
    real = io.StringIO()
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap = fresh
    return rx, real


def attack(source):
    rx, real = fresh()
    before = sys.stdout
    sys.stdout = real
    try:
        rx.s_exec(_assigning('loot', source))
        loot = rx.s_eval("globals().get('loot')")
        words = 'ESCAPED' if loot else 'harmless'
    except BaseException as e:
        words = f'blocked: {type(e).__name__}: {e}'
    finally:
        sys.stdout = before
    print(words, '' if not real.closed else 'and CLOSED the stream')


for source in '''
import sys
sys.stdout.__dict__

import sys
sys.stdout._stream

import sys
sys.stdout.write.__self__

import sys
sys.stdout.write.__func__

import sys
sys.stdout.close()

import sys
sys.stdout.buffer

import sys
sys.stdout.detach()

import sys
sys.stdout.getvalue()

import sys
sys.stdout.__class__(cap).write

import sys
sys.stdout.__class__.__init__.__globals__

import sys
type(sys.stdout)._stream

import sys
type(sys.stdout).close = lambda s: 1

import sys
sys.stdout.__class__ = int

import sys
object.__getattribute__(sys.stdout, '_stream')

import sys
sys.stdout.__reduce_ex__(2)

import sys, copy
copy.copy(sys.stdout)

import sys
sys.__stdout__

import sys
sys.stdin.__iter__().__next__.__self__

import sys
class Evil:
    def write(self, text): global loot; loot = cap.__globals__
    def flush(self): pass
sys.stdout = Evil()
print('x')

import sys
class Evil:
    def __getattr__(self, name): return cap.__globals__
sys.stdout = Evil()
print('x')

import sys
sys.stdout = None
print('x')

import sys
del sys.stdout
print('x')

import sys
sys.stdout = sys.stdin
print('x')

print('x', file=cap)

class F:
    write = getattr
print('__globals__', file=F(), end='')

class F:
    write = property(lambda s: cap.__globals__)
print('x', file=F())

class F:
    def write(self, text): return cap.__code__
print('x', file=F())

class S(str):
    def __str__(self): return cap.__globals__
print(S('x'))

print('x', sep=cap)

print('x', end=type('S', (str,), {'__str__': lambda s: cap.__globals__})('!'))

input.__self__

input(type('P', (), {'__str__': lambda s: cap.__globals__})())

import sys
sys.stderr.writelines(x.__globals__ for x in [cap])

import sys
sys.stdout.fileno()
'''.strip('\n').split('\n\n'):
    attack(source)

rx, real = fresh()
before, sys.stdout = sys.stdout, real
try:
    rx.s_exec('''
import sys
print('to the stream', end=';')
sys.stdout.write('written;')
sys.stdout.flush()
names = [n for n in ('write', 'flush', 'close', 'read', 'writable') if hasattr(sys.stdout, n)]
result = type(sys.stdout).__name__, names
''')
    rx.s_exec('print("again")')
    rx.r_exec('import sys\nleft = hasattr(sys, "stdout")')
finally:
    sys.stdout = before
print('allowed:', rx.r_eval('result'), rx.r_eval('left'), repr(real.getvalue()))

# The cell's own stream stays its own between calls, and the supervisor's is untouched.
rx, real = fresh()
rx.s_exec('import sys, io\nsys.stdout = io.StringIO()\nprint("kept")')
print('allowed:', repr(rx.s_eval('__import__("sys").stdout.getvalue()')), sys.stdout is before)
