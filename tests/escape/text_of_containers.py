# The repr of what a cell was given as an opaque thing says nothing of what stands behind it.
import functools

from attempt import attempts, works


class Keeper:
    def __init__(self):
        self.token = 'secret'

    def __repr__(self):
        return 'Keeper(secret)'

    def ask(self, x=0):
        return x

    @classmethod
    def made(cls):
        return 'made'


keeper = Keeper()
given_all = dict(bound=keeper.ask, held=functools.partial(keeper.ask, 'secret'), kind=keeper.made,
                 started=iter(keeper.ask, 0), mapped=map(keeper.ask, ['secret']))

attempts('''
'secret' in repr(bound)

'secret' in f'{bound} {bound!s} {bound!a}'

'secret' in '%r %s' % (bound, [bound])

'secret' in '{0!r} {0}'.format(bound)

'secret' in str(ValueError(bound)) + repr(ValueError(bound))

'secret' in repr({1: bound}) + repr({bound}) + repr((bound,)) + repr([[bound]])

'secret' in bound.__repr__()

'secret' in type(bound).__repr__(bound)

'secret' in object.__repr__(bound)

import pprint
loot = 'secret' in pprint.pformat([bound, held])

import traceback
try:
    raise ValueError(bound, held)
except ValueError:
    loot = 'secret' in traceback.format_exc()

import logging, io
stream = io.StringIO()
logging.basicConfig(stream=stream, force=True)
logging.error('%s %s', bound, held)
loot = 'secret' in stream.getvalue()

import string
loot = 'secret' in string.Template('$a').substitute(a=bound)

'secret' in repr(held)

'secret' in repr(type(bound)(held, 1))

'secret' in repr(started) + repr(mapped)

import dataclasses
@dataclasses.dataclass
class D:
    field: object
loot = 'secret' in repr(D(bound))

import types
loot = 'secret' in repr(types.SimpleNamespace(a=bound))

import collections
loot = 'secret' in repr(collections.namedtuple('N', 'a')(bound)) + repr(collections.deque([bound]))

import functools
loot = 'secret' in repr(functools.partial(bound, 1))
''', **given_all)

works('''
class Own:
    def method(self):
        pass
    def __repr__(self):
        return 'Own()'
import functools
result = 'Own()' in repr(Own().method), repr(functools.partial(Own, 1))[-12:], bound(5), kind()

repr(bound)[-20:], repr(held)
''', **given_all)
