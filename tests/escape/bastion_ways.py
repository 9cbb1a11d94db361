# Everything but the methods granted by a Bastion.
import rexec
from attempt import Given, call, cap, verdict

import Bastion


class Account:
    total = 0

    def __init__(self):
        self._held = ['secret']
        self.log = []

    def deposit(self, amount: int):
        self.total += amount

    def balance(self):
        return self.total

    def _secret(self):
        return self._held


def run(source, want):
    rx = rexec.RExec()
    main = rx.add_module('__main__')
    main.cap, main.Given, main.given, main.call = cap, Given, Given(), call
    main.account = Bastion.Bastion(Account(), name='account')
    rx.r_exec(source)
    return rx.r_eval(want)


for source in r'''
loot = account._held

loot = account.total

loot = account.__dict__

loot = account._get_

loot = account.deposit.__self__

loot = account.deposit.__func__

loot = account.deposit.__globals__

loot = account.deposit.__call__.__self__

loot = account.deposit.__annotations__

loot = account.deposit.__repr__

loot = account.deposit.__init_subclass__

loot = type(account.deposit)()

class B(type(account.deposit)): pass
loot = B

loot = account.__class__.__init__.__globals__

account.__init__(lambda n: 1, 'x')
loot = 1

type(account).__init__(account, lambda n: cap.__globals__, 'x')
loot = account.x

loot = type(account)(lambda n: cap.__globals__, 'x').y

class B(type(account)): pass
loot = B

account.deposit = lambda n: n
loot = 1

del account.deposit
loot = 1

object.__setattr__(account, 'deposit', 1)
loot = 1

loot = object.__getattribute__(account, '_get_')

loot = account.__reduce_ex__(2)

loot = len(account)

loot = account[0]

class N(str):
    def __getitem__(self, i): return 'x'
    def __eq__(self, o): return True
    __hash__ = str.__hash__
loot = getattr(account, N('_secret'))

loot = '{0._secret}'.format(account)

loot = vars(account)

import operator
loot = operator.attrgetter('deposit.__self__')(account)

loot = call(getattr, account, '_secret')

loot = account.log.append

import copy
loot = copy.copy(account).__class__.__mro__
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot'))

for source in r'''
account.deposit(5)
result = account.balance(), repr(account), hasattr(account, '_secret'), account.deposit.__name__, account.__class__.__name__

import copy
result = copy.copy(account) is account, account == account, bool(account), call(account.balance)
'''.strip('\n').split('\n\n'):
    print('allowed:', run(source, 'result'))
