# A Bastion seen by a cell: nothing of the module Bastion that the cell imports opens one the supervisor made.
import Bastion
import rexec

from attempt import _assigning


class Account:
    limit = 10

    def __init__(self):
        self.total = 100
        self._pin = 1234

    def balance(self, extra=0):
        "What is there."
        return self.total + extra

    def _secret(self):
        return self._pin

    def __len__(self):
        return 3

    def __getitem__(self, key):
        return self._pin

    def __call__(self):
        return self._pin

    def itself(self):
        return self

    def fail(self):
        raise ValueError('public')

    @property
    def computed(self):
        return self._pin

    @classmethod
    def made(cls):
        return 'made'

    @staticmethod
    def plain():
        return 'plain'


account = Account()


def call(f, *args, **kw):
    return f(*args, **kw)


def fresh():
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.b = Bastion.Bastion(account)
    main.named = Bastion.Bastion(account, name='account', filter=lambda n: True)
    main.call = call
    return rx


def attack(source):
    rx = fresh()
    try:
        rx.r_exec(_assigning('loot', source))
        loot = rx.r_eval("globals().get('loot')")
    except BaseException as e:
        print(f'blocked: {type(e).__name__}: {e}')
    else:
        print('ESCAPED' if loot else 'harmless')


for source in '''
import Bastion
loot = Bastion._get_of(b)('_secret')

import Bastion
Bastion._set_get(b, lambda n: 1)

import Bastion
loot = Bastion._known_of(b)

import Bastion
loot = Bastion._words_of(b.balance)

import Bastion
loot = Bastion._call_of(b.balance).__self__

import Bastion
loot = Bastion.BastionClass.__getattr__(b, '_secret')()

import Bastion
loot = Bastion.BastionClass.__init__(b, lambda n: cap, 'x')

import Bastion
loot = Bastion.Bastion(b, filter=lambda n: True)._secret()

import Bastion
loot = Bastion.Bastion(b, filter=lambda n: True)._get_

import Bastion
class Mine(Bastion.BastionClass):
    pass

class Mine(type(b)):
    pass

type(b).__init__(b, lambda n: n, 'x')

type(b).__getattr__(b, '_secret')

type(b)(lambda n: n, 'x')._secret.upper()
loot = b._secret

b.__init__(lambda n: n, 'x')

b.__class__.__getattr__.__globals__

b._secret

b.total

b.computed

b.limit

b.made.__self__

b.plain

b.__len__()

len(b)

b[0]

b()

b._get_

b._name_

b._known_

b.__dict__

named._get_

named.__dict__

named.__reduce_ex__(2)

named.__getattribute__('_get_')

named.__class__.__mro__

named._secret.__self__

named.itself.__func__

named.__init__.__globals__

object.__getattribute__(b, '_get_')

object.__getattribute__(b, 'balance').__self__

type(b).__getattribute__(b, '_get_')

getattr(b, 'balance').__call__.__self__

b.balance.__globals__

b.balance.__code__

b.balance.__annotations__

b.balance.__defaults__

b.balance.__wrapped__

b.balance.__closure__

b.balance._call

b.balance._words

object.__getattribute__(b.balance, '_call')

type(b.balance)._call

type(b.balance).__mro__

type(b.balance)().__name__

b.balance = lambda: 0

del b.balance

setattr(b, 'anything', 1)

object.__setattr__(b, 'balance', 1)

object.__delattr__(b, '_get_')

type(b).balance = 1

b.balance.x = 1

object.__setattr__(b.balance, '_call', 1)

b.__class__ = int

class S(str):
    def __getitem__(self, i): return 'a'
    def startswith(self, x): return False
    def __eq__(self, o): return o == 'balance'
    __hash__ = str.__hash__
getattr(b, S('_secret'))

import operator
operator.attrgetter('_get_')(b)

import operator
operator.methodcaller('_secret')(b)

'{0._get_}'.format(b)

'{0.balance.__self__}'.format(b)

match b:
    case object(_get_=x):
        loot = x

match b:
    case object(_secret=x):
        loot = x

import copy
loot = copy.copy(b) is not b

import copy
loot = copy.deepcopy([b])[0] is not b

import pickle

import types
types.MethodType(type(b).__getattr__, b)('_secret')

call(getattr, b, '_secret')

call(getattr, named, '__dict__')

call(type(b).__init__, b, lambda n: n, 'x')

call(object.__getattribute__, b, '_get_')

call(vars, b)

dir(b).count('_secret') + dir(b).count('_get_') + dir(b).count('total')

hasattr(b, '_secret') or hasattr(b, 'total') or hasattr(b, '_get_')

isinstance(b, type(account)) if 'account' in globals() else hash(b) == 1234

import weakref
loot = weakref.proxy(b)._secret

import functools
loot = functools.partial(b.balance).func.__self__

try:
    b.fail()
except ValueError as e:
    loot = e.__traceback__
'''.strip('\n').split('\n\n'):
    attack(source)


def allow(expression):
    rx = fresh()
    try:
        print(f'allowed: {rx.r_eval(expression)!r}')
    except BaseException as e:
        print(f'refused: {type(e).__name__}: {e}')


allow('b.balance(), b.balance(extra=5), named._secret(), b.balance.__name__, b.balance.__doc__')
allow('repr(named), str(named), named.__class__.__name__, hasattr(b, "balance"), hasattr(b, "total"), b == b, b != named')
allow('type(b.itself()).__name__, repr(b.balance)')
allow('call(b.balance, 1), [f() for f in [b.balance]], b.balance is b.balance')
