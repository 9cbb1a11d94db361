# Making a partial of somebody else's partial must not show what that one holds.
import functools

from attempt import attempts, cap, works

given_partial = functools.partial(cap, 'kept back', sep=('also',))

attempts('''
import functools
loot = 'kept' in repr(functools.partial(given_partial).args)

import functools
loot = functools.partial(given_partial).func is cap

import functools
loot = functools.partial(given_partial, sep=1).keywords.get('sep') != 1

import functools
class P(functools.partial):
    pass
p = P(given_partial)
loot = p.args or p.func is cap

import functools
loot = call(functools.partial, given_partial).args

import functools
class C:
    m = functools.partialmethod(given_partial)
loot = 'kept' in repr(C.__init_subclass__) or C().m.func is cap

given_partial.func

type(given_partial).args

'{0.keywords}'.format(given_partial)

import operator
loot = operator.attrgetter('func')(given_partial)

given_partial.__setstate__((cap, ('mine',), {}, None))

import copy
loot = copy.copy(given_partial).args

given_partial.__reduce__()

'kept' in f'{given_partial} {[given_partial]!r}'
''', given_partial=given_partial)

works('''
given_partial()

import functools
p = functools.partial(given_partial)
result = p(), p.func is given_partial, p.args

import functools
p = functools.partial(functools.partial(cap, 'a'), sep='b')
result = p.func is cap, p.args, p.keywords, p()
''', given_partial=given_partial)
