# type() in all its forms, and what classes say about themselves.
from attempt import attempts, works

attempts('''
type('C', (Given,), {}).__base__

type.__call__(type, 'C', (Given,), {}).__bases__

type.__new__(type, 'C', (Given,), {}).__mro__

type.mro(Given)

type.mro(type('C', (Given,), {}))

type.__subclasses__(Given)

type.__subclasses__(object)

object.__subclasses__()

int.__subclasses__()

BaseException.__subclasses__()

type(type(1).__class__.__mro__)

().__class__.__base__.__subclasses__()

type.__base__

type.__bases__[0].__subclasses__()

Given.__class__.__subclasses__(type)
''')

works('''
type('C', (), {'a': 1}).a, type(1) is int, type.__name__, type('C', (Given,), {})().x

class A: pass
class B(A): pass
result = [c.__name__ for c in A.__subclasses__()], B.__base__ is A, [c.__name__ for c in B.mro()]
''')
