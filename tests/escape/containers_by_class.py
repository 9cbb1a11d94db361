# Methods of built-in containers through their classes, on what is whose.
from attempt import attempts, works

attempts(r'''
class G(Given, list): pass
list.append(G(), 1)
loot = G().__dict__

list.append(given, 1)

list.__getitem__(given, 0)

dict.update(given, x=1)

dict.__setitem__(given, 1, 2)

dict.__class_getitem__.__self__

list.sort(given)

str.format(given, cap)

str.join(given, ['a'])

object.__repr__(given).__class__.__base__.__subclasses__

object.__str__(cap) == ''

object.__format__(given, '__globals__')

object.__eq__(given, given) is NotImplemented

object.__hash__(given) == 0

object.__dir__(cap).count('__globals__')

object.__sizeof__(given) < 0

object.__init_subclass__.__self__

object.__subclasshook__

object.__class__.__subclasses__(object)

type.__call__(type, cap).__dict__

type.__instancecheck__(Given, given) and Given.__dict__

type.__subclasscheck__(Given, Given)

type.__prepare__.__self__

type.__or__(Given, int).__args__[0].__mro__

int.__new__(Given)

object.__new__(int)

list.__new__(Given)

tuple.__new__(given)

dict.fromkeys.__self__
''')

works(r'''
class L(list): pass
class D(dict): pass
l, d = L(), D()
list.append(l, 1)
dict.__setitem__(d, 'a', 1)
result = list.__len__(l), dict.get(d, 'a'), str.upper('a'), object.__repr__(L) != '', int.__add__(1, 2), dict.fromkeys('ab', 0), type.__instancecheck__(L, l)
''')
