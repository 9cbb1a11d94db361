# One-liners of jail contests, as they are written down everywhere.
from attempt import attempts, works

attempts('''
().__class__.__bases__[0].__subclasses__()

[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == 'catch_warnings'][0]()._module.__builtins__

"".__class__.__mro__[1].__subclasses__()[40]('/etc/passwd').read()

().__class__.__mro__[-1].__subclasses__()

(lambda: 0).__globals__['__builtins__']

(lambda: 0).__code__.__class__(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 0, b'', b'')

[].__class__.__base__.__class__('', (), {}).__class__.__subclasses__(type)

type.__subclasses__(type)[0].register.__builtins__

print.__self__

print.__self__.__dict__['open']

__builtins__.__dict__['__import__']('os')

__builtins__['__import__']('os').system('id')

__import__('builtins').open

__import__('os').popen('id').read()

getattr(__import__('builtins'), 'op' + 'en')('/etc/passwd')

eval('__imp' + 'ort__("os")')

exec("import os; os.system('id')")

exec(bytes([105, 109, 112, 111, 114, 116, 32, 111, 115]))

eval(eval('chr(95) * 2 + "import" + chr(95) * 2 + "(chr(111) + chr(115))"'))

__loader__

__spec__

globals()['__loader__']

breakpoint()

help.__class__.__init__.__globals__

license.__class__.__init__.__globals__

exit.__class__.__init__.__globals__

copyright._Printer__setup.__globals__

setattr(__builtins__, 'x', 1)

(lambda f: f.__globals__)(lambda: 0)

(a for a in [0]).gi_frame.f_globals

[a for a in (b for b in [0]).gi_frame.f_back]

[*(x for x in [0]).gi_frame.f_locals]

(g := (g.gi_frame.f_back.f_back for _ in [1]), *g)

{}.__class__.__base__.__subclasses__

''.__class__.__class__.__subclasses__(''.__class__.__base__)

str.join.__objclass__.__base__.__subclasses__()

int.__add__.__objclass__.__mro__

(1).__class__.__base__.__getattribute__(type, '__subclasses__')

object.__getattribute__(object, '__subclasses__')

type.__getattribute__(type, '__subclasses__')(object)

super(type, type).__subclasses__

class A: __class_getitem__ = exec
A['import os']

class A: __class_getitem__ = classmethod(lambda c, x: __import__('os'))
A['x']

class A:
    __getitem__ = eval
A()['cap.__globals__']

class A:
    __add__ = __import__
A() + 'os'

class E(Exception):
    __eq__ = lambda s, o: cap.__globals__
loot = E() == 1

@exec
@input
class X: pass

@print
@set
@open
@input
class X: pass

x = cap
try:
    x.__globals__
except:
    loot = None
    raise

match 0:
    case int(__doc__=d, __class__=object(__base__=b)):
        loot = b

import os

import os.path as p

from os import system

from builtins import __import__ as i
loot = i('os')

f"{cap.__globals__['__builtins__']}"

f"{().__class__.__base__.__subclasses__()!r}"

'%s' % ().__class__.__bases__

[].append.__self__.__class__.__base__.__subclasses__

len.__class__.__call__.__objclass__.__subclasses__()

[].sort.__qualname__.__class__.__base__.__subclasses__()

vars()['__builtins__']['__import__']('os')

locals()['cap'].__globals__

dir.__call__.__self__

(_ := getattr)(cap, '__glo' 'bals__')

getattr(cap, '__ｇlobals__')

cap.__ｇlobals__

𝘤𝘢𝘱.__globals__

cap.__class__.__get__(cap, 1).__func__.__globals__

cap.__get__(1).__func__.__globals__

cap.__get__(1).__self__

cap.__call__.__self__.__globals__

cap.__init__.__self__.__globals__

cap.__repr__.__self__

cap.__reduce_ex__(4)

cap.__class__(cap.__code__, {})

type(cap)(compile('1', '', 'eval'), {})

type(cap.__get__(1))(cap, 1).__func__

type(compile('1', '', 'eval'))(0)
''')

works('''
[c.__name__ for c in (int, str)], ().__class__, ''.__class__.__name__, type(5).__name__

class A:
    def __class_getitem__(cls, x): return x
    __add__ = lambda s, o: o
    __getitem__ = lambda s, k: k
result = A['x'], A() + 1, A()[2]

eval('1 + 1'), exec('y = 3'), y, getattr('a', 'up' + 'per')(), (lambda f: f.__name__)(cap)
''')
