# Limits can't be raised, forged, caught or outlived from inside.
import rexec
from attempt import Given, call, cap, verdict

def swallow(function):
    try:
        function()
    except BaseException:
        return None


def run(source, want):
    rx = rexec.RExec(limits={'max_fuel': 300000, 'max_memory': 8 << 20, 'max_depth': 100})
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    main.swallow = swallow
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
import rexec
raise rexec.LimitExceeded('x')

import rexec
class L(rexec.LimitExceeded): pass
loot = 1

loot = None
try:
    while True: pass
except BaseException:
    loot = 1

loot = None
def g():
    try:
        yield
    finally:
        global loot
        loot = 1
x = g()
next(x)
while True: pass

class D:
    def __del__(self):
        global loot
        loot = 1
d = D()
d = None
while True: pass

class M:
    def __enter__(self): return self
    def __exit__(self, *a):
        global loot
        loot = 1
        return True
with M():
    while True: pass

def f():
    while True: pass
loot = call(swallow, f)
while True: pass

for x in range(10 ** 12):
    pass

sum(range(10 ** 12))

call(sum, range(10 ** 12))

list(map(str, range(10 ** 9)))

'x' * 10 ** 12

[0] * 10 ** 11

10 ** 10 ** 8

def f(): return f()
f()

import re
re.match('(a+)+$', 'a' * 50 + 'b')

eval('+'.join(['1'] * 10 ** 6))
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
result = sum(range(100))

def swallow_own():
    try:
        return [0] * 10 ** 9
    except MemoryError:
        return 'refused'
result = swallow_own()
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
