# What a supervisor's partial or method binds isn't shown to a cell, whoever makes the text.
import functools
import rexec
from attempt import attack, allow, call, cap


class Holder:
    def __init__(self): self.key = 'hidden'
    def __repr__(self): return f'<holder of {self.key}>'
    def method(self): return 1


def show(x): return str(x), repr(x), f'{x!r}', '%s' % (x,), [x].__repr__()
def each(f, *items): return list(map(f, *items))


grants = dict(call=call, show=show, each=each, part=functools.partial(cap, 'hidden'),
              method=Holder().method, cap=cap)

for source in '''
repr(part)

call(repr, part)

call(str, method)

call(ascii, part)

call('{}'.format, part)

call('%r'.__mod__, part)

call('{0!r:>90}'.format, method)

each(repr, [part, method])

each(str, [[part], (method,), {1: part}])

show(part)

show(method)

call([part].__repr__)

call({1: method}.__str__)

import functools
loot = call(repr, functools.partial(part, 1))

import pprint
loot = call(pprint.pformat, [part])
'''.strip('\n').split('\n\n'):
    if 'loot' not in source:
        source = f'loot = {source}'
    attack(source + "\nloot = 'hidden' in str(loot)", **grants)

for source in '''
import functools
p = functools.partial(max, 1)
result = call(repr, p), show(p)[0]

class C:
    def m(self): return 1
    def __repr__(self): return '<c>'
result = call(repr, C().m)

result = part(), method(), call(part), repr(part)
'''.strip('\n').split('\n\n'):
    allow(source, **grants)
print(repr(Holder().method))
