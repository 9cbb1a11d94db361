# Modules of a supervisor copied for a cell share no containers and no sensitive natives.
import rexec
from attempt import Given, call, cap, verdict

import os
import types

tools = types.ModuleType('tools')


class Class:
    attribute = 'of the class'


tools.table, tools.items, tools.nested = {'a': 1}, [], {'a': []}
tools.function, tools.Class, tools.read, tools.inner = (lambda: 'works'), Class, getattr, os
tools.hidden = ['hidden']


def seen():
    return len(tools.table) != 1 or tools.items or tools.nested['a']


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    rx.copy_except(tools, ['hidden'])
    main.tools, main.seen = rx.modules['tools'], seen
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
tools.table['x'] = 1
loot = seen()

tools.items.append(1)
loot = seen()

tools.nested['a'].append(1)
loot = seen()

tools.function.extra = 1
loot = 1

tools.Class.attribute = 1
loot = 1

loot = tools.read(cap, '__globals__')

loot = tools.inner.system

loot = tools.__builtins__['open'] if isinstance(tools.__builtins__, dict) else tools.__builtins__.open('x', 'w')

loot = tools.__loader__

loot = tools.function.__globals__

loot = tools.hidden
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
tools.own = 1
tools.table['mine'] = 2
result = tools.function(), tools.own, sorted(tools.table), tools.Class().attribute
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
