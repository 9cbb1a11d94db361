# Keys and comparisons given to sorting run as the cell that made them.
from attempt import attempts, works

attempts(r'''
sorted([cap], key=lambda f: f.__globals__)

sorted([cap, cap], key=type(cap).__getattribute__)

call(sorted, [cap, 1], key=lambda f: getattr(f, '__code__'))

call([cap, cap].sort, key='{0.__globals__}'.format)

min([cap], key=vars)

max({cap: 1}, key=lambda f: f.__closure__)

import functools
loot = sorted([cap, cap], key=functools.cmp_to_key(lambda a, b: a.__defaults__))

import heapq
loot = heapq.nlargest(1, [cap], key=lambda f: f.__dict__)
''')

works(r'''
sorted('bca', key=lambda c: -ord(c)), call(sorted, [3, 1], reverse=True), min(['aa', 'b'], key=len)
''')
