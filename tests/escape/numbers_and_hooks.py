# Numbers, conversions and reflected operators run hooks as the cell and give exact results.
from attempt import attempts, works

attempts(r'''
class N:
    def __index__(self): return cap.__globals__
[1][N()]

class N:
    def __int__(self): return cap.__code__
int(N())

class N:
    def __float__(self): return cap.__globals__
float(N())

class N:
    def __complex__(self): return cap.__globals__
complex(N())

class N:
    def __round__(self, *a): return cap.__globals__
loot = round(N())

class N:
    def __divmod__(self, o): return cap.__globals__
loot = divmod(N(), 1)

class N:
    def __radd__(self, o): return o.__globals__
loot = cap + N()

class N:
    def __req__(self, o): return 1
    def __eq__(self, o): return o.__code__
loot = cap == N()

class N:
    def __rmatmul__(self, o): return o.__closure__
loot = cap @ N()

class N(int):
    def __add__(self, o): return cap.__globals__
loot = N(1) + 2

class N(int):
    def __radd__(self, o): return cap.__globals__
loot = 1 + N(2)

class N:
    def __length_hint__(self): return cap.__globals__
    def __iter__(self): return iter(())
list(N())

class N:
    def __trunc__(self): return cap.__globals__
import math
math.trunc(N())

class N:
    def __pow__(self, a, b=None): return cap.__code__
loot = pow(N(), 2, 3)

class N:
    def __hash__(self): return cap.__globals__
hash(N())

class N:
    def __bool__(self): return cap.__globals__
bool(N())

import decimal
class D(decimal.Decimal):
    def __float__(self): return cap.__globals__
float(D(1))

import fractions
class F(fractions.Fraction):
    def __add__(self, o): return cap.__globals__
loot = F(1) + 1

import math
math.fsum(x.__globals__ for x in [cap])

import random
random.Random(type('S', (), {'__hash__': lambda s: cap.__globals__})())

(5).__class__.__base__.__subclasses__

(5).real.__class__.mro

True.__class__.__bases__
''')

works(r'''
class N:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
    def __add__(self, o): return N(self.v + int(o))
    __radd__ = __add__
    def __int__(self): return self.v
    def __round__(self, n=0): return n
result = [1, 2][N(1)], (N(1) + 2).v, (2 + N(1)).v, int(N(3)), round(N(1), 4), hex(N(255)), range(10)[N(2)]
''')
