# globals, locals, vars and dir show a cell its own and nothing of anybody else.
from attempt import attempts, works

attempts(r'''
call(globals) is not globals()

call(locals).get('function')

call(vars).get('function')

'function' in call(dir)

call(lambda: globals()) is not globals()

globals().get('attempt')

vars(given)

vars(Given)

vars(cap)

vars(__builtins__)

vars(running)

vars(given.method)

vars(type(cap))

call(vars, Given)

dir(cap).count('__globals__') + dir(cap).count('__code__')

dir(given).count('__dict__')

dir(running).count('gi_frame')

dir(Given).count('__mro__') + dir(Given).count('mro')

dir(compile('1', 'x', 'eval')).count('co_code')

dir(Given.value).count('fget')

dir(given.method).count('__self__')

call(dir, cap).count('__globals__')

[n for n in dir(given) if n not in ('__class__',) and type(getattr(given, n, None)).__name__ == 'dict']

class D:
    def __dir__(self): return cap.__globals__
dir(D())

class D:
    __dict__ = property(lambda s: cap.__globals__)
vars(D())

class D:
    def __getattribute__(self, name): return cap.__dict__
vars(D())

def f():
    exec('hidden = 1')
    return locals().get('hidden'), eval('locals()').get('cap')
f()[1]

[*map(lambda n: globals()[n], ['__loader__'])]
''')

works(r'''
def f(a):
    b = 2
    return sorted(locals()), 'cap' in globals(), sorted(dir())
result = f(1)

class C:
    x = 1
    def m(self): pass
result = 'x' in dir(C), 'm' in dir(C()), [n for n in dir(given) if not n.startswith('_')]
''')
