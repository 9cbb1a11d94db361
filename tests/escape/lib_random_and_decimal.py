# Hidden generators and contexts.
from attempt import attempts, works

import decimal

def in_root(text):
    return 1 / decimal.Decimal(text) / 7

attempts('''
import random
loot = random.seed.__self__

import random
loot = random.SystemRandom().__dict__

import random
loot = random._os

import random
loot = random.Random.__reduce__.__globals__

import random
class R(random.Random):
    def random(self):
        return cap.__globals__
loot = R().choice([1])

import random
class R(random.Random):
    def __init_subclass__(cls):
        cls.found = cls.__base__.__subclasses__()
class S(R): pass
loot = [c for c in S.found if c is not S]

import decimal
loot = decimal.getcontext().__dict__

import decimal
loot = decimal.getcontext.__globals__

import decimal
decimal.DefaultContext.prec = 1
loot = in_root('1') != in_root('1') or len(str(in_root('1'))) < 10

import decimal
decimal.setcontext(decimal.Context(prec=2))
loot = len(str(in_root('1'))) < 10

import decimal
decimal.Decimal.__add__ = None
loot = in_root('1') is None

import decimal
class D(decimal.Decimal):
    def __truediv__(self, other):
        return cap.__globals__
loot = D(1) / 3
''', in_root=in_root)

works('''
import random, decimal
r = random.Random(1)
decimal.getcontext().prec = 3
result = r.randint(1, 1), str(decimal.Decimal(1) / 3), random.choice([7]), sorted(random.sample([1, 2], 2))

result = str(in_root('3'))[:4]
''', in_root=in_root)
