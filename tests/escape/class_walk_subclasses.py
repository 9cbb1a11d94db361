# From any value up to object and down to every loaded class.
from attempt import attack, allow

for source in ('().__class__.__base__', '().__class__.__bases__', "''.__class__.__mro__", '[].__class__.mro()',
               'object.__subclasses__()', 'int.__subclasses__', 'type.__subclasses__(object)', 'type.mro(int)',
               "getattr(object, '__subclasses__')()", 'type(type).__bases__'):
    attack('loot = ' + source)
allow('''
class A: pass
class B(A): pass
result = [[c.__name__ for c in B.__mro__], A.__subclasses__() == [B], B.__bases__ == (A,), B.mro()[1] is A]
''')
allow('result = [type(5) is int, isinstance(True, int), issubclass(KeyError, LookupError)]')
