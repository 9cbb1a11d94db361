# Types that are sensitive come to a cell as types of its own: what they make acts for the cell, whoever makes and uses it.
import functools
import operator

from attempt import attempts, works


def use(value, *args):
    return value(*args)


def make_getter(name):
    return operator.attrgetter(name)


def make_partial(*args):
    return functools.partial(*args)


def make_map(function, *values):
    return map(function, *values)


given_all = dict(use=use, make_getter=make_getter, make_partial=make_partial, make_map=make_map)

attempts('''
import operator
loot = use(use, operator.attrgetter, '__globals__')(use)

import operator
class G(operator.attrgetter):
    pass
loot = use(G('__globals__'), use)

import operator
g = use(operator.attrgetter, '__code__')
loot = use(g, use)

make_getter('__globals__')(use)

use(make_getter('__globals__'), use)

use(type(make_getter('x')), '__globals__')(use)

import operator
loot = type(operator.attrgetter('x')).__call__(operator.attrgetter('__globals__'), use)

import operator
loot = use(operator.methodcaller, '__getattribute__', '__globals__')(use)

import functools
loot = use(functools.partial, getattr, use)('__globals__')

import functools
class P(functools.partial):
    def __getattr__(self, name):
        return self.func.__globals__
loot = P(use).anything

make_partial(getattr, use)('__globals__')

use(make_partial(getattr, use, '__globals__'))

make_partial(use, getattr, use).func

import functools
loot = use(functools.partial(functools.partial, getattr), use)('__globals__')

list(make_map(getattr, [use], ['__globals__']))

use(list, make_map(getattr, [use], ['__globals__']))

next(map(getattr, [use], ['__globals__']))

use(next, map(getattr, [use], ['__globals__']))

use(next, filter('{0.__globals__}'.format, [use]))

use(dict, zip(['a'], map(lambda f: f.__globals__, [use])))

use(sorted, [use, use]) if 0 else use(lambda: sorted([use], key='{0.__code__}'.format))

use(max, map(getattr, [use, use], ['__globals__', '__globals__']))

use(sum, map(getattr, [use], ['__globals__']))

use(','.join, map('{0.__globals__}'.format, [use]))

use([].extend, map(getattr, [use], ['__globals__']))

use(iter(lambda: use.__globals__, None).__next__)

use(enumerate(map(getattr, [use], ['__globals__'])).__next__)

import itertools
loot = use(next, itertools.starmap(getattr, [(use, '__globals__')]))

import itertools
loot = use(next, itertools.accumulate([use, '__globals__', 'x'], getattr)) and use(list, itertools.accumulate([use, '__globals__'], getattr))

import itertools
loot = use(list, itertools.groupby([use], getattr))

import itertools
loot = use(list, itertools.takewhile('{0.__globals__}'.format, [use]))

import itertools
loot = use(list, itertools.chain.from_iterable(map(vars, [use])))

import functools
loot = use(functools.reduce, getattr, ['__class__', '__base__', '__subclasses__'], use)

import functools
loot = sorted([use, use], key=functools.cmp_to_key(lambda a, b: a.__globals__))

import string
loot = use(use, string.Formatter().vformat, '{0.__globals__}', (use,), {})

use(property, getattr).__get__(use, None)

use(property(lambda s: s.__globals__).__get__, use)

use(classmethod(getattr).__get__(None, use), '__globals__')

use(staticmethod(getattr).__get__(None, use), use, '__globals__')

use(use.__get__, 1).__func__

use(type(use).__get__, use, 1).__self__

use(type, 'T', (), {'__call__': getattr})()(use, '__globals__')

use(super, Given, given).__init__

use(type(super(int, 1)), Given, given).method

use(object.__getattribute__, use, '__code__')

use(type('x').format, '{0.__globals__}', use)

use(type('x').format_map, '{a.__globals__}', {'a': use})

use(print, '{0.__globals__}'.format(use))

use(exec, 'loot = use.__globals__')

use(eval, 'use.__globals__', {'use': use})

use(compile, 'use.__globals__', 'x', 'eval') and use(eval, compile('use.__globals__', 'x', 'eval'))

use(__build_class__, lambda: use.__globals__, 'C')

use(delattr, Given, 'limit')

use(setattr, use, '__defaults__', ())

use(hasattr, use, '__globals__')

use(dir, use).count('__globals__')

'__globals__' in use(use.__dir__)
''', **given_all)

works('''
import operator, functools
result = isinstance(operator.attrgetter('x'), operator.attrgetter), make_getter('x')(given), isinstance(make_partial(len), functools.partial), use(operator.attrgetter('x'), given)

list(make_map(str, [1, 2])), use(list, map(str, [1])), use(sorted, 'ba'), use(max, [1, 5]), sorted([3, 1], key=lambda x: -x)

import functools
result = functools.partial.__name__, functools.partial.__module__, use(functools.partial(max, 3), 7), functools.reduce(max, [1, 9, 3])

getattr is getattr, use(getattr, given, 'x'), use(setattr, given, 'x', 9), given.x, use(eval, '1 + 1'), use(globals)['__name__']
''', **given_all)
