# Generic aliases, unions and type parameters forward to what they stand for.
from attempt import attempts, works

attempts('''
list[int].__origin__.__subclasses__()

(list[Given]).__args__[0].__dict__

class C[T](Given): pass
loot = C[int].__mro__

import types
loot = types.GenericAlias(Given, (int,)).__dict__

import types
loot = types.GenericAlias(cap, (int,)).__globals__

import types
loot = types.GenericAlias(cap, (int,)).__code__

(Given | int).__args__[0].__bases__

import types
loot = types.GenericAlias(Given, int).__subclasses__()

type A = cap.__globals__
loot = A.__value__

type A[T: cap.__globals__] = int
loot = A.__type_params__[0].__bound__
''')

works('''
list[int].__origin__.__name__, list[int].__args__[0].__name__, (int | str).__args__[1].__name__

type A[T] = list[T]
result = A.__name__, A.__type_params__[0].__name__, str(A.__value__)

class C[T]:
    pass
result = C[int].__origin__ is C, C.__type_params__[0].__name__
''')
