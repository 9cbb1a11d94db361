# Keys and comparisons given to a supervisor that sorts.
from attempt import attempts, works

attempts('''
call(sorted, [cap], key=lambda f: f.__code__)

def key(f):
    return f.__globals__
loot = call(sorted, [cap, cap], key=key)

call(max, [cap], key=getattr)

class K:
    def __lt__(self, other):
        global loot
        loot = cap.__globals__
        return True
call(sorted, [K(), K()])

import functools
loot = call(sorted, [cap, cap], key=functools.cmp_to_key(lambda a, b: a.__code__))

import operator
loot = call(sorted, [cap], key=operator.attrgetter('__globals__'))

import operator
loot = call(max, [cap, cap], key=operator.methodcaller('__getattribute__', '__globals__'))

a = [3, 2, 1]
call(a.sort, key=lambda x: a.clear() or cap.__globals__)
loot = a
''')

works('''
call(sorted, [3, 1, 2], key=lambda x: -x), call(max, ['a', 'bbb'], key=len)

import operator
result = call(sorted, [Given(3), Given(1)], key=operator.attrgetter('x'))[0].x
''')
