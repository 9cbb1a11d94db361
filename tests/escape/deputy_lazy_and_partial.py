# Work packed up in the cell and unpacked by the supervisor.
from attempt import attempts, works

attempts('''
import functools
loot = call(functools.partial(getattr, cap, '__globals__'))

import functools
loot = call(functools.partial(getattr, cap), '__globals__')

import functools
loot = call(functools.partial, getattr, cap)('__code__')

import functools
loot = call(list, map(functools.partial(getattr, cap), ['__globals__']))

import functools
class C:
    m = functools.partialmethod(getattr, '__globals__')
loot = call(C.__dict__['m'].__get__, cap, None) if False else call(functools.partialmethod(getattr, '__globals__').__get__(cap, type(cap)))

import itertools
loot = call(list, itertools.starmap(getattr, [(cap, '__globals__')]))

import itertools
loot = call(list, itertools.accumulate([cap, '__globals__'], getattr))

call(list, filter(lambda f: f.__globals__, [cap]))

call(next, (f.__globals__ for f in [cap]))

call(list, map(open, ['/etc/passwd']))

call(list, map(eval, ['cap.__globals__']))

call(list, map(vars, [given]))

call(list, zip(map(getattr, [cap], ['__code__'])))

import functools
loot = call(functools.reduce, getattr, ['__globals__'], cap)

import heapq
loot = call(list, heapq.merge([cap], key=lambda f: f.__globals__))
''')

works('''
import functools, itertools
result = call(functools.partial(int, base=2), '101'), call(list, map(str, [1, 2])), call(list, itertools.starmap(pow, [(2, 3)]))

import functools
class C:
    def m(self, a, b):
        return a, b
    p = functools.partialmethod(m, 1)
result = call(C().p, 2), functools.partial(cap, 'x').args
''')
